<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

// What a user of the classes sees, and what a hostile one does not get; with either driver.

use SmPolicy\ArgumentException;
use SmPolicy\CommandProcess;
use SmPolicy\Disposition;
use SmPolicy\Finding;
use SmPolicy\Highlighter;
use SmPolicy\Library;
use SmPolicy\Modality;
use SmPolicy\Policy;
use SmPolicy\Report;
use SmPolicy\SmPolicyException;
use SmPolicy\Status;

require __DIR__ . '/harness.php';

const WORDS = "Text me tonight, don't tell, you stupid idiot";

$policy = Policy::default();

test('the driver is told', function (): void {
    same(extension_loaded('smpolicy') ? 'extension' : 'command', Policy::driver());
});

test('the library says what it is', function (): void {
    same(1, preg_match('/^\d+\.\d+\.\d+$/', Library::version()));
    same(1, preg_match('/^[0-9a-f]{12}$/', Library::dataVersion()));
});

test('a command that does not answer is ended', function (): void {
    $script = temporary("#!/bin/sh\nexec sleep 30\n");
    chmod($script, 0755);
    [$was, $seconds] = [getenv('SMPOLICY_COMMAND'), CommandProcess::$seconds];
    putenv("SMPOLICY_COMMAND={$script}");
    CommandProcess::$seconds = 0.3;
    try {
        $began = microtime(true);
        $asked = [static fn () => CommandProcess::run(['--version']), static fn () => (new CommandProcess([]))->ask('{"text":""}'),
            static fn () => (new CommandProcess([]))->ask(str_repeat('x', 1 << 20))];
        foreach ($asked as $ask) {
            same('does not answer', substr(thrown($ask)->getMessage(), -15));
        }
        holds(microtime(true) - $began < 5, 'within its time');
    } finally {
        putenv($was === false ? 'SMPOLICY_COMMAND' : "SMPOLICY_COMMAND={$was}");
        CommandProcess::$seconds = $seconds;
    }
}, 'command');

test('a policy file is checked', function (): void {
    $fine = "extends: northwest-technology-center\npolicy: x\nversion: \"1\"\n";
    same([], Policy::check(temporary($fine)));
    $warnings = Policy::check(temporary($fine . "lexicons:\n  local: |\n    signal abusive\n    0.8   wastes our ...2 money\n"));
    same([1, true, 7], [count($warnings), $warnings[0]->isWarning, $warnings[0]->line]);
    holds(str_contains($warnings[0]->message, 'plain criticism'), $warnings[0]->message);
    same('    0.8   wastes our ...2 money', $warnings[0]->source);
    $broken = thrown(fn () => Policy::check(temporary($fine . "clauses: {a: {titel: x}}\n")));
    same(4, $broken->diagnostics[0]->line);
    holds(thrown(fn () => Policy::check('/nowhere/x.yaml')) instanceof SmPolicyException, 'a file that is not there');
});

test('a policy says what it is', function () use ($policy): void {
    same('northwest-technology-center', $policy->id);
    same(64, strlen($policy->digest));
    same('en', $policy->language);
    holds(count($policy->clauses()) > 50, 'clauses');
    $clause = $policy->clause('staff.2') ?? throw new LogicException('staff.2');
    same([Modality::Prohibited, 'item 2'], [$clause->modality, $clause->place]);
    holds($clause->reason !== '' && $clause->remedy !== '' && $clause->section !== '', 'texts');
    same(null, $policy->clause('staff.222'));
    holds($policy->digest !== Policy::default(language: 'es')->digest, 'Spanish is another policy');
});

test('a report tells its findings', function () use ($policy): void {
    $report = $policy->classify(WORDS, ['audience.visibility' => 'direct'], author: 'employee', audience: ['members' => ['student']]);
    same(Disposition::Hold, $report->disposition);
    holds($report->disposition->atLeast(Disposition::Review), 'rank');
    same(count($report), count(iterator_to_array($report)));
    $statuses = [];
    foreach ($report as $index => $finding) {
        same($report->findings[$index], $finding);
        same($policy->clause($finding->clause->id), $finding->clause);
        $statuses[] = array_search($finding->status, Status::cases(), true);
        holds($finding->confidence > 0 && $finding->confidence <= 1, 'confidence');
        holds($finding->because !== [] && $finding->evidence !== [], $finding->clause->id);
        foreach ($finding->evidence as $evidence) {
            if ($evidence->start !== null) {
                same(substr(WORDS, $evidence->start, $evidence->end - $evidence->start), $evidence->text);
            }
        }
        foreach ($finding->missing as $missing) {
            holds($missing->fact !== '' && $missing->question !== '', 'missing');
        }
    }
    $sorted = $statuses;
    sort($sorted);
    same($sorted, $statuses, 'the weightiest first');
    $shown = array_values(array_filter($report->signals, static fn ($signal): bool => $signal->evidence !== []));
    holds($shown[0]->evidence[0]->signal === $shown[0]->id, "a signal's evidence is its own");
    holds(isset($report->findings) && $report->definitions !== [], 'lists');
    same([], $report->urgent);
});

test('somebody in danger is urgent', function () use ($policy): void {
    $report = $policy->classify('I want to kill myself tonight');
    same('self_harm', $report->urgent[0]->signal ?? null);
    holds($report->urgent[0]->evidence[0]->start !== null, 'where');
});

test('offsets are bytes', function () use ($policy): void {
    $text = '«Ünïcødé» 👩🏽‍🔧 — you stupid idiot';
    $found = [];
    foreach ($policy->classify($text)->signals as $signal) {
        foreach ($signal->evidence as $evidence) {
            $found[] = $evidence->text;
        }
    }
    holds(in_array('you stupid idiot', $found, true), implode(' | ', $found));
});

test('JSON is the same for all ways to it', function () use ($policy): void {
    $report = $policy->classify(WORDS, id: 'a/b', author: 'employee');
    same('a/b', $report->id());
    $document = json_decode($report->toJson(), true);
    same('a/b', $document['id']);
    same($document, json_decode((string) json_encode($report), true), 'json_encode');
    $redacted = $report->toJson(redact: true);
    holds(!str_contains($redacted, 'idiot') && json_decode($redacted)->id === null, 'redacted');
    same($report->toJson(), $report->toJson());
});

test('facts may be spelled in many ways', function () use ($policy): void {
    $wanted = $policy->classify(WORDS, [
        'author' => ['role' => 'employee'],
        'audience' => ['visibility' => 'direct'],
        'target' => ['roles' => ['student']],
        'posted_at' => '2026-03-02T10:00:00-06:00',
        'attachments' => [[], ['kind' => 'photo', 'consent' => ['student' => true]], ['kind' => null]],
    ])->toJson();
    same($wanted, $policy->classify(WORDS, [
        'author.role' => 'employee',
        'audience.visibility' => 'direct',
        'target.roles' => ['student'],
        'posted_at' => '2026-03-02T10:00:00-06:00',
        'attachments' => [[], ['kind' => 'photo', 'consent.student' => true], []],
        'purpose' => null,
        'student' => null,
        'contact' => [],
    ])->toJson());
    same($wanted, $policy->classify(
        WORDS,
        author: 'employee',
        audience: 'direct',
        target: ['student'],
        posted_at: new DateTimeImmutable('2026-03-02T10:00:00-06:00'),
        attachments: [[], ['kind' => 'photo', 'consent' => ['student' => true]], []],
    )->toJson());
    same($wanted, $policy->classify(WORDS, [
        'attachments[1].consent.student' => true,
        'attachments[1].kind' => 'photo',
        'attachments[2].depicts_employees' => null,
        'attachments' => null,
    ], author: 'employee', audience: 'direct', target: ['student'],
        posted_at: '2026-03-02T10:00:00-06:00')->toJson());
});

test('HTML is safe', function () use ($policy): void {
    $text = "<script>alert('x')</script> you stupid idiot \" onmouseover=\"1 &amp;";
    $report = $policy->classify($text, author: 'employee', audience: ['members' => ['student']]);
    $html = $report->toHtml();
    holds(!str_contains($html, '<script') && !str_contains($html, '" onmouse'), $html);
    holds(str_contains($html, '<mark class="smpolicy-violation"'), $html);
    $marked = Highlighter::mark($text, $report);
    same($text, html_entity_decode(strip_tags($marked), ENT_QUOTES | ENT_HTML5), 'the text itself is as it was');
    same('', Highlighter::mark('', []));
    same("a\u{FFFD}", Highlighter::mark("a\xff", []));
});

$wrong = [
    // what, exception's status, arguments of classify()
    ['no such value', 'value', ['x', ['author.role' => 'emploee']]],
    ['no such fact', 'unknown_name', ['x', ['author.rol' => 'employee']]],
    ['no such group', 'unknown_name', ['x', ['autor' => ['role' => 'employee']]]],
    ['a number for a name', 'unknown_name', ['x', ['employee']]],
    ['a string for a bool', 'value', ['x', ['author.authorized' => 'true']]],
    ['an int for a bool', 'value', ['x', ['author.authorized' => 1]]],
    ['a bool for a string', 'value', ['x', ['author.role' => true]]],
    ['a string for an int', 'value', ['x', ['contact.messages_last_7_days' => '3']]],
    ['a float', 'value', ['x', ['contact.messages_last_7_days' => 3.0]]],
    ['not a number', 'value', ['x', ['contact.messages_last_7_days' => NAN]]],
    ['a negative count', 'value', ['x', ['contact.messages_last_7_days' => -1]]],
    ['a string for a set', 'value', ['x', ['audience.members' => 'student']]],
    ['a map for a set', 'value', ['x', ['audience.members' => ['a' => 'student']]]],
    ['a comma in a set', 'value', ['x', ['audience.members' => ['student,guardian']]]],
    ['an empty string in a set', 'value', ['x', ['audience.members' => ['']]]],
    ['an array in a set', 'value', ['x', ['audience.members' => [[]]]]],
    ['null in a set', 'value', ['x', ['audience.members' => [null]]]],
    ['an array for a string', 'value', ['x', ['form' => ['comment']]]],
    ['an array for a bool', 'value', ['x', ['author.authorized' => []]]],
    ['an object', 'value', ['x', ['author.role' => new ArrayObject()]]],
    ['a closure', 'value', ['x', ['author' => static fn () => 1]]],
    ['a resource', 'value', ['x', ['author.role' => STDIN]]],
    ['an enum', 'value', ['x', ['author.role' => Status::Ground]]],
    ['NUL in a value', 'value', ['x', ['thread.topic' => "a\0b"]]],
    ['NUL in a name', 'unknown_name', ['x', ["author.role\0x" => 'employee']]],
    ['no UTF-8 in a value', 'encoding', ['x', ['thread.topic' => "a\xffb"]]],
    ['no UTF-8 in the text', 'encoding', ["ab\xC3(", []]],
    ['a surrogate in the text', 'encoding', ["ab\xED\xA0\x80", []]],
    ['a text that is too long', 'limit', [str_repeat('a', (1 << 20) + 1), []]],
    ['the text twice', 'duplicate', ['x', ['text' => 'y']]],
    ['a fact twice', 'duplicate', ['x', ['author' => ['role' => 'employee'], 'author.role' => 'student']]],
    ['a fact and its group twice', 'duplicate', ['x', ['author' => 'employee', 'author.role' => 'student']]],
    ['attachments that are no list', 'value', ['x', ['attachments' => 'photo']]],
    ['attachments with names', 'value', ['x', ['attachments' => ['a' => []]]]],
    ['an attachment that is no array', 'value', ['x', ['attachments' => ['photo']]]],
    ['too many attachments', 'limit', ['x', ['attachments' => array_fill(0, 65, ['kind' => 'photo'])]]],
    ['a time without an offset', 'value', ['x', ['posted_at' => '2026-03-02T10:00:00']]],
    ['consents that contradict', 'conflict', ['x', ['consent' => ['guardian_informed' => false, 'guardian_written' => true]]]],
    ['an id that is too long', 'limit', ['x', ['id' => str_repeat('a', 257)]]],
];
foreach ($wrong as [$what, $status, $arguments]) {
    test("refused: {$what}", function () use ($policy, $status, $arguments): void {
        $error = thrown(static fn () => $policy->classify(...$arguments));
        holds($error instanceof SmPolicyException, get_class($error) . ': ' . $error->getMessage());
        same($status, $error->status, $error->getMessage());
        holds($error->getMessage() !== '', 'a message');
        same('clear', $policy->classify('x')->disposition->value, 'the policy still works');
    });
}

test('an encoding error has the byte', function () use ($policy): void {
    $error = thrown(static fn () => $policy->classify("ab\xC3("));
    same(2, $error->place->byte);
    same('text is not UTF-8: byte 0xC3 at offset 2', $error->getMessage());
});

test('deep and round arrays end', function () use ($policy): void {
    $deep = ['author' => []];
    $at = &$deep['author'];
    for ($i = 0; $i < 100; $i++) {
        $at = ['consent' => []];
        $at = &$at['consent'];
    }
    holds(thrown(static fn () => $policy->classify('x', $deep)) instanceof SmPolicyException, 'deep');
    $round = [];
    $round['author'] = &$round;
    holds(thrown(static fn () => $policy->classify('x', ['author' => ['role' => &$round]])) instanceof SmPolicyException, 'round');
});

test('texts of any kind get an answer', function () use ($policy): void {
    foreach (['', "\0", "a\0b", "\u{202E}\u{FEFF}", str_repeat("\u{0301}", 5000), str_repeat('@', 100000), "\r\n\t", '{"text": 1}'] as $text) {
        $report = $policy->classify($text);
        same($text, $report->text);
        holds(json_decode($report->toJson()) !== null, 'JSON');
    }
});

test('PHP itself refuses other types', function () use ($policy): void {
    foreach ([null, [], new stdClass(), 1] as $text) {
        holds(thrown(static fn () => $policy->classify($text)) instanceof TypeError, get_debug_type($text));
    }
    holds(thrown(static fn () => $policy->classify('x', autor: 'employee')) instanceof Error, 'a named argument');
    holds(thrown(static fn () => Policy::load("a\0b")) instanceof SmPolicyException, 'NUL');
    holds(thrown(static fn () => Policy::load([])) instanceof TypeError, 'array');
});

test('objects cannot be made in other ways', function () use ($policy): void {
    $report = $policy->classify(WORDS);
    foreach ([Policy::class, Report::class] as $class) {
        $short = sprintf('O:%d:"%s":0:{}', strlen($class), $class);
        holds(thrown(static fn () => unserialize($short)) instanceof LogicException, $short);
        $made = (new ReflectionClass($class))->newInstanceWithoutConstructor();
        foreach (['classify', 'clauses', 'toJson', 'id', 'count', 'getIterator', 'toHtml'] as $method) {
            if (method_exists($made, $method)) {
                holds(thrown(static fn () => $made->$method('x')) instanceof Error, $method);
            }
        }
        holds((new ReflectionClass($class))->isFinal(), 'final');
    }
    holds(thrown(static fn () => serialize($report)) instanceof LogicException, 'serialize');
    holds(thrown(static fn () => $report->text = 'y') instanceof Error, 'readonly');
    holds(thrown(static fn () => $report->findings = []) instanceof Error, 'readonly before it was read');
    holds(thrown(static fn () => $report->nothing) instanceof Error, 'no such property');
    same(count($report), count((clone $report)->findings), 'a copy');
});

test('a policy file is loaded, and loaded anew when it changes', function (): void {
    $yaml = (string) file_get_contents(dirname(__DIR__, 3) . '/examples/library/library.yaml');
    $words = (string) file_get_contents(dirname(__DIR__, 3) . '/examples/library/patrons.lex');
    $lexicon = temporary($words, 'patrons.lex');
    $path = temporary($yaml);
    $first = Policy::load($path);
    same($first->digest, Policy::load($path)->digest);
    file_put_contents($path, $yaml . "\n# changed\n");
    $second = Policy::load($path);
    holds($first->digest !== $second->digest, 'the file');
    file_put_contents($lexicon, $words . "\n# changed\n");
    $third = Policy::load($path);
    holds($second->digest !== $third->digest, 'a file that it names');
    foreach (Policy::driver() === 'extension' ? [$second, $third] : [$third] as $kept) {
        same($kept->digest, json_decode($kept->classify('x')->toJson())->policy->digest, 'what is held stays');
    }
    unlink($path);
    holds(thrown(static fn () => Policy::load($path)) instanceof SmPolicy\FileException, 'gone');
});

test('a roster is read, and read anew when it changes', function () use ($policy): void {
    $roster = temporary("name,role\nZebulon Quillfeather,student\n", 'roster.csv');
    $named = static fn (): array => array_column(Policy::default(roster: $roster)->classify('Zebulon Quillfeather passed')->signals, 'id');
    holds(in_array('student_reference', $named(), true), 'read');
    file_put_contents($roster, "name,role\nSomebody Otherwise,student\n");
    holds(!in_array('student_reference', $named(), true), 'read anew');
});

test('what is wrong with a policy file has its place', function (): void {
    $path = temporary("policy: x\nversion: \"1\"\nclauses:\n  a: {titel: x}\n");
    $error = thrown(static fn () => Policy::load($path));
    holds($error instanceof SmPolicyException, get_class($error));
    same([realpath($path), 1, 1], [$error->place->file, $error->place->line, $error->place->column]);
    holds(count($error->diagnostics) > 3, 'diagnostics');
    $last = $error->diagnostics[count($error->diagnostics) - 1];
    same([false, 4, '  a: {titel: x}'], [$last->isWarning, $last->line, $last->source]);
    holds(str_ends_with((string) $last, "did you mean 'title'?"), (string) $last);
    holds(thrown(static fn () => Policy::load('/nowhere.yaml')) instanceof SmPolicy\FileException, 'no file');
    holds(thrown(static fn () => Policy::default(roster: '/nowhere.csv')) instanceof SmPolicy\FileException, 'no roster');
});

test('many are read in order, each under its key', function () use ($policy): void {
    $items = ['a' => WORDS, 7 => [WORDS, ['author' => 'employee']], 'c' => ['text' => WORDS, 'form' => 'comment'], 'd' => [WORDS]];
    $wanted = [
        'a' => $policy->classify(WORDS), 7 => $policy->classify(WORDS, author: 'employee'),
        'c' => $policy->classify(WORDS, form: 'comment'), 'd' => $policy->classify(WORDS),
    ];
    $json = static fn (Report $report): string => $report->toJson();
    same(array_map($json, $wanted), array_map($json, iterator_to_array($policy->classifyMany($items))));
    same([], iterator_to_array($policy->classifyMany([])));
    $many = static function (): Generator {
        for ($i = 0; $i < 500; $i++) {
            yield $i => "Number {$i}, " . str_repeat("and so on \u{1F600} ", $i % 50) . ($i % 3 ? WORDS : '');
        }
    };
    $read = 0;
    foreach ($policy->classifyMany($many()) as $number => $report) {
        same($read++, $number);
        holds(str_starts_with($report->text, "Number {$number},"), 'its own text');
        same($policy->classify($report->text)->toJson(), $report->toJson()); // between two of the many
    }
    same(500, $read);
    $longest = iterator_to_array($policy->classifyMany(array_fill(0, 5, str_repeat('word ', 100000))));
    same(5, count($longest), 'more than a pipe holds');
});

test('what is read ahead is bounded', function () use ($policy): void {
    $taken = 0;
    $endless = static function () use (&$taken): Generator {
        for (;;) {
            yield 'Text ' . $taken++;
        }
    };
    foreach ($policy->classifyMany($endless()) as $number => $report) {
        if ($number === 100) {
            break;
        }
    }
    holds($taken <= 200, "{$taken} taken for 101");
    same($policy->classify(WORDS)->toJson(), $policy->classify(WORDS)->toJson(), 'nothing is left over');
});

test('one of many that cannot be read ends it', function () use ($policy): void {
    $wrong = [
        "no\xff" => 'encoding', 3 => 'argument', 'list' => [['x', [], 'x'], 'argument'], 'none' => [['form' => 'comment'], 'argument'],
        'fact' => [['x', ['colour' => 'red']], 'unknown_name'], 'twice' => [['x', ['text' => 'y']], 'duplicate'],
    ];
    foreach ($wrong as $key => $case) {
        [$item, $status] = is_array($case) ? $case : [$key, $case];
        $read = [];
        $error = thrown(static function () use ($policy, $item, &$read): void {
            foreach ($policy->classifyMany(['first' => 'x', 'second' => 'y', 'third' => 'z', 'bad' => $item, 'last' => 'x']) as $at => $report) {
                $read[] = $at;
            }
        });
        same([['first', 'second', 'third'], 'bad', $status], [$read, $error->key ?? null, $error->status ?? get_class($error)], (string) $key);
    }
    $failing = static function (): Generator {
        yield 1 => 'x';
        yield 2 => 'y';
        throw new DomainException('the source failed');
    };
    $read = [];
    $error = thrown(static function () use ($policy, $failing, &$read): void {
        foreach ($policy->classifyMany($failing()) as $at => $report) {
            $read[] = $at;
        }
    });
    same([[1, 2], 'the source failed'], [$read, $error->getMessage()]);
});

test('the deep reader is asked where it should be', function () use ($policy): void {
    $weights = dirname((string) getenv('SMPOLICY_COMMAND')) . '/reader.weights';
    $deep = Policy::default(deep: 'always', deepWeights: $weights);
    same(1, preg_match('/^[0-9a-f]{64}$/', (string) $deep->weights));
    same(null, $policy->weights);
    [$with, $without] = [$deep->classify(WORDS), $policy->classify(WORDS)];
    same([true, false], [$with->readDeeply(), $without->readDeeply()]);
    same($deep->weights, $with->jsonSerialize()->reader->digest);
    foreach ($deep->classifyMany([WORDS, WORDS]) as $report) {
        same($with->toJson(), $report->toJson());
    }
    foreach (['/nowhere/x.weights' => 'open', temporary('no weights', 'x.weights') => 'no file of weights'] as $file => $why) {
        $error = thrown(static fn () => Policy::default(deep: 'unsure', deepWeights: $file));
        holds($error instanceof SmPolicyException && str_contains($error->getMessage(), $why), get_class($error) . ': ' . $error->getMessage());
    }
    holds(thrown(static fn () => Policy::default(deep: 'deeper')) instanceof ArgumentException, 'a depth');
    holds(thrown(static fn () => Policy::default(deepWeights: $weights)) instanceof ArgumentException, 'weights without');
});

test('calls do not grow the process', function () use ($policy): void {
    $calls = (int) (getenv('SMPOLICY_CALLS') ?: 20000);
    $size = static fn (): int => (int) explode(' ', (string) file_get_contents('/proc/self/statm'))[1] * 4096;
    $work = static function (int $count) use ($policy): void {
        for ($i = 0; $i < $count; $i++) {
            $report = $policy->classify(WORDS, ['author.role' => 'employee', 'attachments' => [['kind' => 'photo']]]);
            foreach ($report as $finding) {
                $finding->evidence;
            }
            if ($i % 8 === 0) {
                $report->toJson();
                $report->signals;
                Policy::default();
                try {
                    $policy->classify('x', ['author.role' => "no\xff"]);
                } catch (SmPolicyException) {
                }
            }
        }
    };
    $work(intdiv($calls, 4));
    $before = $size();
    $work($calls);
    $grown = $size() - $before;
    holds($grown < 1 << 20, "{$grown} bytes after {$calls} calls");
}, 'extension');

test("the extension's own functions check what they get", function (): void {
    $wrong = [
        [], [null], [[], null, 'en', 'off', null], [null, [], 'en', 'off', null], [null, null, [], 'off', null],
        [null, null, null, 'off', null], [null, null, "e\0n", 'off', null], [new stdClass(), 1, 1, 1, 1],
        [null, null, 'en', null, null], [null, null, 'en', [], null], [null, null, 'en', 'off', []], [null, null, 'en'],
    ];
    foreach ($wrong as $arguments) {
        holds(thrown(static fn () => smpolicy_open(...$arguments)) instanceof Error, var_export($arguments, true));
    }
    holds(thrown(static fn () => smpolicy_open(null, null, 'en', 'deeper', null)) instanceof ArgumentException, 'depth');
    holds(thrown(static fn () => smpolicy_open(null, null, 'en', 'always', null)) instanceof ArgumentException, 'weights');
    $reader = smpolicy_open(null, null, 'en', 'off', null);
    foreach ([[], [null, null], [[], []], ['x', null], ['x', 'y'], [new stdClass(), []], ['x', [], 1], [1, []]] as $arguments) {
        holds(thrown(static fn () => $reader->classify(...$arguments)) instanceof Error, var_export($arguments, true));
    }
    $report = $reader->classify('x', []);
    foreach ([[], [null], [[]], ['1'], [1.5], [new stdClass()]] as $arguments) {
        holds(thrown(static fn () => $report->json(...$arguments)) instanceof Error, var_export($arguments, true));
    }
    holds(is_string($report->json(PHP_INT_MAX)), 'an option that nobody knows');
    $policy = $reader->policy();
    holds(thrown(static fn () => $policy->threshold(null)) instanceof Error, 'null');
    holds(thrown(static fn () => $policy->threshold([])) instanceof Error, 'array');
    same(0.0, $policy->threshold('nothing'));
    unset($reader);
    gc_collect_cycles();
    same('northwest-technology-center', $policy->id(), 'a policy outlives its reader');
    unset($policy);
    same('clear', $report->disposition(), 'a report outlives both');
}, 'extension');

test("the extension's own classes are closed", function (): void {
    $reader = smpolicy_open(null, null, 'en', 'off', null);
    $objects = ['smpolicy_Reader' => $reader, 'smpolicy_Policy' => $reader->policy(), 'smpolicy_Report' => $reader->classify('x', [])];
    foreach ($objects as $class => $object) {
        holds(thrown(static fn () => new $class()) instanceof Error, 'new');
        holds(thrown(static fn () => clone $object) instanceof Error, 'clone');
        holds(thrown(static fn () => serialize($object)) instanceof Exception, 'serialize');
        holds(thrown(static fn () => unserialize(sprintf('O:%d:"%s":0:{}', strlen($class), $class))) instanceof Exception, 'unserialize');
        holds(thrown(static fn () => (new ReflectionClass($class))->newInstanceWithoutConstructor()) instanceof Throwable, 'reflection');
        holds(thrown(static fn () => $object->thisown = false) instanceof Throwable, 'thisown');
        holds(thrown(static fn () => $object->other = 1) instanceof Throwable, 'property');
        holds((new ReflectionClass($class))->isFinal(), 'final');
        var_export($object, true);
        print_r($object, true);
        (array) $object;
        holds($object == $object, 'comparison');
    }
    foreach ((new ReflectionExtension('smpolicy'))->getClassNames() as $class) {
        holds(thrown(static fn () => new $class()) instanceof Error, $class);
    }
}, 'extension');

test('a command that died is started again', function () use ($policy): void {
    $before = $policy->classify(WORDS)->toJson();
    $process = (new ReflectionProperty(Policy::class, 'reader'))->getValue($policy);
    $process = (new ReflectionProperty($process, 'process'))->getValue($process);
    $handle = (new ReflectionProperty($process, 'process'))->getValue($process);
    $pid = proc_get_status($handle)['pid'];
    proc_terminate($handle, 9);
    usleep(20000);
    same($before, $policy->classify(WORDS)->toJson());
    $handle = (new ReflectionProperty($process, 'process'))->getValue($process);
    holds(proc_get_status($handle)['pid'] !== $pid, 'another process');
}, 'command');

test('a command that dies among many is started again', function (): void {
    $script = temporary("#!/bin/sh\nprintf '%s\\n' one two\nread line\nexit 0\n", 'dies');
    chmod($script, 0755);
    $was = getenv('SMPOLICY_COMMAND');
    putenv("SMPOLICY_COMMAND={$script}");
    try {
        $process = new CommandProcess([]);
        same(['one', 'two'], $process->askMany(['a', 'b', 'c', 'd']), 'what it said before');
        same(['one', 'two'], $process->askMany(['a', 'b']), 'another process');
    } finally {
        putenv("SMPOLICY_COMMAND={$was}");
    }
}, 'command');

test('a missing command is told', function (): void {
    $command = getenv('SMPOLICY_COMMAND');
    putenv('SMPOLICY_COMMAND=/nowhere/smpolicy');
    try {
        holds(thrown(static fn () => Policy::load('/nowhere.yaml')) instanceof SmPolicy\DriverException, 'told');
    } finally {
        putenv("SMPOLICY_COMMAND={$command}");
    }
}, 'command');

exit(isset($failed) ? 1 : 0);
