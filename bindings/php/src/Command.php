<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace SmPolicy;

/**
 * A policy over the `smpolicy` command: one long-lived process that reads a disclosure a line and answers with a report a
 * line. The same methods as the extension's objects have.
 *
 * @internal
 */
final class Command
{
    /** Facts that hold other facts: an empty array there is a group of which nothing is known, not an empty set. */
    private const GROUPS = [
        'author', 'account', 'venue', 'channel', 'audience', 'target', 'subject', 'student', 'contact', 'consent',
        'attention', 'thread',
    ];

    private const DEEPEST = 8;

    /** So many disclosures are sent before the answer to the first is read. */
    public const AHEAD = 32;

    /** @var array<string, self> */
    private static array $kept = [];

    /** @var array<string, string> what was answered and nobody has asked for yet, by the disclosure */
    private array $ahead = [];

    private readonly CommandProcess $process;
    private CommandProcess $redacting;

    /**
     * @param array{id: string, version: string, title: string, digest: string, language: string,
     *              files: list<string>, clauses: list<array<string, string>>} $about
     * @param list<string>                         $options
     * @param list<string>                         $deep    options that only `classify` takes
     * @param array<string, array<int>|null>|null $stamps null: a file changed while it was read
     * @param string|null                          $weights the digest of the deep reader's
     */
    private function __construct(
        private readonly array $about,
        private readonly array $options,
        private readonly array $deep,
        private readonly ?array $stamps,
        private readonly ?string $weights,
    ) {
        $this->process = new CommandProcess(['classify', '--format', 'json', '--jobs', '1', ...$options, ...$deep]);
    }

    public static function open(
        ?string $path,
        ?string $roster,
        string $language,
        string $depth = 'off',
        ?string $weights = null,
    ): self {
        $real = static fn (?string $file): ?string => $file === null ? null : (realpath($file) ?: $file);
        [$path, $roster, $weights] = [$real($path), $real($roster), $real($weights)];
        $key = "{$path}\0{$roster}\0{$language}\0{$depth}\0{$weights}";
        $kept = self::$kept[$key] ?? null;
        if ($kept?->stamps !== null && self::stamps(array_keys($kept->stamps)) === $kept->stamps) {
            return $kept;
        }
        $options = ['--language', $language];
        if ($path !== null) {
            array_push($options, '--policy', $path);
        }
        if ($roster !== null) {
            array_push($options, '--roster', $roster);
        }
        $deep = $depth === 'off' ? [] : ["--deep={$depth}"];
        if ($weights !== null) {
            array_push($deep, '--deep-weights', $weights);
        }
        $began = time();
        $about = self::show($options);
        $digest = $deep ? self::try($deep) : null;
        $files = array_values(array_filter([$path, $roster, $weights, ...$about['files']], static fn ($file): bool => $file !== null));
        $stamps = self::stamps($files);
        foreach ($stamps as $stamp) {
            if ($stamp === null || max($stamp[3], $stamp[4]) >= $began) {
                $stamps = null; // a change within the same second could not be told
                break;
            }
        }
        return self::$kept[$key] = new self($about, $options, $deep, $stamps, $digest);
    }

    /**
     * @param list<string> $files
     * @return array<string, array<int>|null>
     */
    private static function stamps(array $files): array
    {
        $stamps = [];
        foreach ($files as $file) {
            clearstatcache(true, $file);
            $stat = @stat($file);
            $stamps[$file] = $stat ? [$stat['dev'], $stat['ino'], $stat['size'], $stat['mtime'], $stat['ctime']] : null;
        }
        return $stamps;
    }

    /**
     * The policy's own words, or why it cannot be loaded.
     *
     * @param list<string> $options
     * @return array{id: string, version: string, title: string, digest: string, language: string,
     *               files: list<string>, clauses: list<array<string, string>>}
     */
    private static function show(array $options): array
    {
        [$status, $output, $errors] = CommandProcess::run(['policy', 'show', '--format', 'json', ...$options]);
        if ($status !== 0) {
            throw self::complaint($errors);
        }
        return json_decode($output, true, 64, \JSON_THROW_ON_ERROR);
    }

    /**
     * By which weights the command reads deeply; a process that stays could not say why it does not.
     *
     * @param list<string> $deep
     */
    private static function try(array $deep): string
    {
        [$status, $output, $errors] = CommandProcess::run(['classify', '--text', '', '--format', 'json', ...$deep]);
        if ($status !== 0) {
            throw new FileException(preg_replace('/^smpolicy: /', '', strtok($errors, "\n") ?: 'cannot read deeply'), 'file');
        }
        return json_decode($output, true, 64, \JSON_THROW_ON_ERROR)['reader']['digest'];
    }

    /**
     * What is doubtful in a policy file.
     *
     * @return list<array{bool, string, ?string, int, int, string, ?string}>
     */
    public static function check(string $path): array
    {
        [$status, $output, $errors] = CommandProcess::run(['policy', 'check', realpath($path) ?: $path]);
        if ($status !== 0) {
            throw self::complaint($output . $errors);
        }
        return self::diagnostics($output);
    }

    /**
     * What the command says: "file:line:column: error: message", each with the line it is in.
     *
     * @return list<array{bool, string, ?string, int, int, string, ?string}>
     */
    private static function diagnostics(string $errors): array
    {
        $diagnostics = [];
        foreach (explode("\n", $errors) as $line) {
            if (preg_match('/^(.+?):(\d+):(\d+): (error|warning): (.*)$/', $line, $m)) {
                $diagnostics[] = [$m[4] === 'warning', 'syntax', $m[1], (int) $m[2], (int) $m[3], $m[5], null];
            } elseif ($diagnostics && preg_match('/^ *\d+ \| (.*)$/', $line, $m)) {
                $diagnostics[\count($diagnostics) - 1][6] = $m[1];
            }
        }
        return $diagnostics;
    }

    private static function complaint(string $errors): SmPolicyException
    {
        $diagnostics = self::diagnostics($errors);
        foreach ($diagnostics as [$isWarning, $status, , $line, $column, $message]) {
            if (!$isWarning) {
                return SmPolicyException::fromNative($status, $message, $line, $column, 0, $diagnostics);
            }
        }
        $message = preg_replace('/^smpolicy: /', '', strtok($errors, "\n") ?: 'the policy cannot be loaded');
        return SmPolicyException::fromNative(str_contains($message, 'open') ? 'file' : 'argument', $message);
    }

    // ---- as the extension's policy

    public function policy(): self
    {
        return $this;
    }

    public function id(): string
    {
        return $this->about['id'];
    }

    public function policy_version(): string
    {
        return $this->about['version'];
    }

    public function title(): string
    {
        return $this->about['title'];
    }

    public function digest(): string
    {
        return $this->about['digest'];
    }

    public function language(): string
    {
        return $this->about['language'];
    }

    public function reader(): ?string
    {
        return $this->weights;
    }

    /** @return list<list<string>> */
    public function clauses(): array
    {
        return array_map(array_values(...), $this->about['clauses']);
    }

    /** Where a clause stands in the policy, by its id. */
    public function clauseIndex(string $id): int
    {
        $index = array_search($id, array_column($this->about['clauses'], 'id'), true);
        if ($index === false) {
            throw new DriverException("the command names a clause '{$id}' that its policy has not");
        }
        return $index;
    }

    // ---- as the extension's reader

    /** @param array<mixed> $facts */
    public function classify(string $text, array $facts): CommandReport
    {
        $line = self::disclosure($text, $facts);
        $json = $this->ahead[$line] ?? $this->process->ask($line);
        unset($this->ahead[$line]);
        $report = json_decode($json, true, 64, \JSON_THROW_ON_ERROR | \JSON_BIGINT_AS_STRING);
        if (isset($report['error'])) {
            throw SmPolicyException::fromNative($report['error']['code'], $report['error']['message']);
        }
        if ($report['policy']['digest'] !== $this->about['digest']) {
            throw new DriverException('the policy file has changed: load it again');
        }
        return new CommandReport($report, $json, $line, $this);
    }

    /**
     * Has the command work on what will be classified next. What cannot be read is not: classify() says why.
     *
     * @param list<array{mixed, string, array<mixed>}> $posts key, text, facts
     */
    public function readAhead(array $posts): void
    {
        $lines = [];
        foreach ($posts as [, $text, $facts]) {
            try {
                $lines[] = self::disclosure($text, $facts);
            } catch (SmPolicyException) {
            }
        }
        $answers = \count($lines) > 1 ? $this->process->askMany($lines) : [];
        $this->ahead = array_combine(\array_slice($lines, 0, \count($answers)), $answers);
    }

    /** The report of the same disclosure without its words. */
    public function redacted(string $line): string
    {
        $this->redacting ??= new CommandProcess(['classify', '--format', 'json', '--jobs', '1', '--redact', ...$this->options, ...$this->deep]);
        return $this->redacting->ask($line);
    }

    /** @param array<mixed> $facts */
    private static function disclosure(string $text, array $facts): string
    {
        if (!preg_match('//u', $text)) {
            preg_match('/^(?:[\x00-\x7F]|[\xC2-\xDF][\x80-\xBF]|\xE0[\xA0-\xBF][\x80-\xBF]|[\xE1-\xEC\xEE\xEF][\x80-\xBF]{2}'
                . '|\xED[\x80-\x9F][\x80-\xBF]|\xF0[\x90-\xBF][\x80-\xBF]{2}|[\xF1-\xF3][\x80-\xBF]{3}'
                . '|\xF4[\x80-\x8F][\x80-\xBF]{2})*+/', $text, $valid);
            $byte = \strlen($valid[0] ?? '');
            $message = sprintf('text is not UTF-8: byte 0x%02X at offset %d', \ord($text[$byte]), $byte);
            throw SmPolicyException::fromNative('encoding', $message, 0, 0, $byte);
        }
        try {
            return json_encode(
                ['text' => $text] + self::plain($facts, ''),
                \JSON_UNESCAPED_UNICODE | \JSON_UNESCAPED_SLASHES | \JSON_THROW_ON_ERROR,
            );
        } catch (\JsonException $error) {
            throw new EncodingException('a fact is not UTF-8', 'encoding');
        }
    }

    /**
     * Facts that JSON can say, refused where the extension would: so that both ways into the library say the same.
     *
     * @param array<mixed> $facts
     * @return array<mixed>
     */
    private static function plain(array $facts, string $prefix, int $depth = 0): array
    {
        foreach ($facts as $name => $value) {
            $path = $prefix . $name;
            if (str_contains($path, "\0")) {
                throw new UnknownNameException("a fact's name must not contain NUL: \"{$path}\"", 'unknown_name');
            }
            if (\is_array($value) && $depth < self::DEEPEST) {
                $facts[$name] = $value === [] && self::isGroup($path)
                    ? new \stdClass()
                    : self::plain($value, $path . '.', $depth + 1);
            } elseif (\is_string($value) && str_contains($value, "\0")) {
                throw new ValueException("{$path} must not contain NUL", 'value');
            } elseif ($value !== null && (!\is_scalar($value) || \is_float($value))) {
                $type = get_debug_type($value);
                throw new ValueException("{$path} must be a string, bool, int, array or null, not {$type}", 'value');
            }
        }
        return $facts;
    }

    private static function isGroup(string $path): bool
    {
        return preg_match('/^attachments(?:\[\d+\]|\.\d+)$/', $path) === 1
            || \in_array(preg_replace('/^attachments(?:\[\d+\]|\.\d+)\./', '', $path), self::GROUPS, true);
    }
}
