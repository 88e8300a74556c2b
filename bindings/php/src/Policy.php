<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace SmPolicy;

/**
 * What an organization decided, and reading disclosures by it.
 *
 *     $report = Policy::default()->classify("Text me tonight, don't tell", author: 'employee');
 *     foreach ($report as $finding) {
 *         echo $finding->clause->title, "\n";
 *     }
 *
 * With the extension, policies are kept for the life of the process and loaded anew when one of their files changes: a
 * request costs no load. Without it, the same classes work over the `smpolicy` command.
 */
final class Policy
{
    public readonly string $id;
    public readonly string $version;
    public readonly string $title;
    /** 64 hexadecimal digits: the same digest, the same reports. */
    public readonly string $digest;
    public readonly string $language;
    /** Which weights the deep reader has, 64 hexadecimal digits; null where there is none. */
    public readonly ?string $weights;

    /** @var list<Clause> */
    private array $clauses;

    private function __construct(private readonly \smpolicy_Reader|Command $reader)
    {
        $about = $reader->policy();
        $this->id = $about->id();
        $this->version = $about->policy_version();
        $this->title = $about->title();
        $this->digest = $about->digest();
        $this->language = $about->language();
        $this->weights = $about->reader();
    }

    /**
     * The policy that is built in.
     *
     * @param string|null $roster   a file with the names of students and employees
     * @param string      $language of titles, reasons, questions and remedies: "en" or "es"
     * @param string|null $deep     has a small neural network read, too: "unsure" the posts whose scores are in doubt,
     *                              "always" all, which takes some milliseconds a post; null or "off" none
     * @param string|null $deepWeights the file of its weights, where it is not the installed one
     * @throws SmPolicyException
     */
    public static function default(
        ?string $roster = null,
        string $language = 'en',
        ?string $deep = null,
        ?string $deepWeights = null,
    ): self {
        return self::open(null, $roster, $language, $deep, $deepWeights);
    }

    /**
     * The policy in a YAML file; otherwise as `default()`.
     *
     * @throws SmPolicyException whose `diagnostics` are all that is wrong with the file
     */
    public static function load(
        string $path,
        ?string $roster = null,
        string $language = 'en',
        ?string $deep = null,
        ?string $deepWeights = null,
    ): self {
        return self::open($path, $roster, $language, $deep, $deepWeights);
    }

    /**
     * What is allowed in a policy file but doubtful, such as words by which plain criticism would become a ground.
     *
     * @return list<Diagnostic>
     * @throws SmPolicyException whose `diagnostics` are all that is wrong with the file
     */
    public static function check(string $path): array
    {
        if (str_contains($path, "\0")) {
            throw new ArgumentException('a path or language must not contain NUL');
        }
        $rows = self::driver() === 'extension' ? \smpolicy_check($path) : Command::check($path);
        return array_map(Diagnostic::fromNative(...), $rows);
    }

    private static function open(
        ?string $path,
        ?string $roster,
        string $language,
        ?string $deep,
        ?string $deepWeights,
    ): self {
        foreach ([$path, $roster, $language, $deepWeights] as $argument) {
            if ($argument !== null && str_contains($argument, "\0")) {
                throw new ArgumentException('a path or language must not contain NUL');
            }
        }
        $deep ??= 'off';
        if (!\in_array($deep, ['off', 'unsure', 'always'], true)) {
            throw new ArgumentException("deep is \"off\", \"unsure\" or \"always\", not \"{$deep}\"");
        }
        if ($deep === 'off' && $deepWeights !== null) {
            throw new ArgumentException('deepWeights without deep');
        }
        if (self::driver() === 'command') {
            return new self(Command::open($path, $roster, $language, $deep, $deepWeights));
        }
        return new self(\smpolicy_open(
            $path,
            $roster,
            $language,
            $deep,
            $deep === 'off' ? null : $deepWeights ?? self::installedWeights(),
        ));
    }

    private static function installedWeights(): string
    {
        $places = array_map(
            static fn (string $prefix): string => "{$prefix}/share/smpolicy/reader.weights",
            [\dirname(\PHP_BINDIR), '/usr/local', '/usr'],
        );
        foreach ($places as $place) {
            if (@is_file($place)) {
                return $place;
            }
        }
        throw new FileException("the weights of the deep reader are not installed ({$places[1]}): give deepWeights", 'file');
    }

    /**
     * What does the work: "extension", or "command" where the extension is not loaded. The command is `smpolicy` in the
     * PATH, or what the environment's SMPOLICY_COMMAND names.
     *
     * @return 'extension'|'command'
     */
    public static function driver(): string
    {
        return \function_exists('smpolicy_open') ? 'extension' : 'command';
    }

    /** @return list<Clause> in the policy's own order */
    public function clauses(): array
    {
        return $this->clauses ??= array_map(
            static fn (array $row): Clause => new Clause(
                $row[0],
                $row[1],
                $row[2],
                $row[3],
                $row[4],
                $row[5],
                Modality::from($row[6]),
            ),
            $this->reader->policy()->clauses(),
        );
    }

    public function clause(string $id): ?Clause
    {
        foreach ($this->clauses() as $clause) {
            if ($clause->id === $id) {
                return $clause;
            }
        }
        return null;
    }

    /**
     * Reads one post, comment or message.
     *
     * Facts are named as `smpolicy facts` lists them, nested or with dots, in `$facts` or as named arguments; null is
     * unknown, which is not false. A value in the place of a group is its chief fact: `author: 'employee'` is
     * `author: ['role' => 'employee']`, `audience: 'direct'` its visibility, `target: ['student']` its roles.
     *
     * @param string                                 $text        UTF-8
     * @param array<string, mixed>                   $facts
     * @param string|array<string, mixed>|null       $author
     * @param string|array<string, mixed>|null       $account
     * @param string|array<string, mixed>|null       $venue
     * @param string|array<string, mixed>|null       $channel
     * @param string|array<string, mixed>|null       $audience
     * @param list<string>|array<string, mixed>|null $target
     * @param list<string>|array<string, mixed>|null $subject
     * @param array<string, mixed>|null              $student
     * @param array<string, mixed>|null              $contact
     * @param array<string, mixed>|null              $consent
     * @param array<string, mixed>|null              $attention
     * @param string|array<string, mixed>|null       $thread
     * @param list<array<string, mixed>>|null        $attachments
     * @throws SmPolicyException
     */
    public function classify(
        string $text,
        array $facts = [],
        ?string $id = null,
        ?string $form = null,
        string|\DateTimeInterface|null $posted_at = null,
        string|array|null $author = null,
        string|array|null $account = null,
        string|array|null $venue = null,
        string|array|null $channel = null,
        string|array|null $audience = null,
        ?array $target = null,
        ?array $subject = null,
        ?array $student = null,
        ?string $purpose = null,
        ?array $contact = null,
        ?array $consent = null,
        ?array $attention = null,
        string|array|null $thread = null,
        ?array $attachments = null,
    ): Report {
        if (\func_num_args() > 2) {
            $facts = Facts::merged($facts, [
                'id' => $id,
                'form' => $form,
                'posted_at' => $posted_at,
                'author' => $author,
                'account' => $account,
                'venue' => $venue,
                'channel' => $channel,
                'audience' => $audience,
                'target' => $target,
                'subject' => $subject,
                'student' => $student,
                'purpose' => $purpose,
                'contact' => $contact,
                'consent' => $consent,
                'attention' => $attention,
                'thread' => $thread,
                'attachments' => $attachments,
            ]);
        }
        if ($facts) {
            $facts = Facts::spelledOut($facts);
        }
        return new Report($this->reader->classify($text, $facts), $this, $text);
    }

    /**
     * Reads many, lazily and in order: each item a text, a list of a text and its facts, or facts with the text among them
     * as `text`. A report has the key of its item. What cannot be read ends it with that error, whose `key` is the item's.
     *
     *     foreach ($policy->classifyMany([7 => 'Great game!', 8 => ['Resign!', ['form' => 'comment']]]) as $id => $report) {
     *         echo $id, ' ', $report->disposition->value, "\n";
     *     }
     *
     * @template K
     * @param iterable<K, string|array<mixed>> $items
     * @return \Generator<K, Report>
     * @throws SmPolicyException
     */
    public function classifyMany(iterable $items): \Generator
    {
        $most = $this->reader instanceof Command ? Command::AHEAD : 1;
        foreach (Batches::of($items, $most) as $batch) {
            if ($this->reader instanceof Command) {
                $this->reader->readAhead($batch);
            }
            foreach ($batch as [$key, $text, $facts]) {
                try {
                    $native = $this->reader->classify($text, $facts);
                } catch (SmPolicyException $error) {
                    $error->key = $key;
                    throw $error;
                }
                yield $key => new Report($native, $this, $text);
            }
        }
    }

    /** @return never */
    public function __serialize(): array
    {
        throw new \LogicException('a policy cannot be serialized: load it again');
    }

    /** @param array<mixed> $data */
    public function __unserialize(array $data): void
    {
        throw new \LogicException('a policy cannot be unserialized: load it again');
    }
}
