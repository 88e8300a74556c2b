<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace SmPolicy;

/**
 * What was found in one disclosure. It says what touches a clause, never that somebody is guilty.
 *
 * It iterates over its findings, the weightiest first. Its lists are made when they are first read.
 *
 * @implements \IteratorAggregate<int, Finding>
 */
final class Report implements \IteratorAggregate, \Countable, \JsonSerializable
{
    private const REDACT = 1; // SMP_JSON_REDACT

    public readonly Disposition $disposition;

    /** @var list<Finding> by status, then in the policy's order */
    public readonly array $findings;

    /** @var list<Definition> */
    public readonly array $definitions;

    /** @var list<Signal> */
    public readonly array $signals;

    /** @var list<Urgent> */
    public readonly array $urgent;

    /** @internal made by Policy::classify() */
    public function __construct(
        private readonly \smpolicy_Report|CommandReport $native,
        public readonly Policy $policy,
        public readonly string $text,
    ) {
        $this->disposition = Disposition::from($native->disposition());
        // Asked for by __get() when they are read first.
        unset($this->findings, $this->definitions, $this->signals, $this->urgent);
    }

    public function __get(string $name): mixed
    {
        return match ($name) {
            'findings' => $this->findings = $this->makeFindings(),
            'definitions' => $this->definitions = array_map(
                static fn (array $row): Definition => new Definition($row[0], $row[1]),
                $this->native->definitions(),
            ),
            'signals' => $this->signals = array_map(
                fn (array $row): Signal => new Signal($row[0], $row[1], $row[2], $row[3], $this->makeEvidence($row[4])),
                $this->native->signals(),
            ),
            'urgent' => $this->urgent = array_map(
                fn (array $row): Urgent => new Urgent($row[0], $this->makeEvidence($row[1])),
                $this->native->urgent(),
            ),
            default => throw new \Error('Undefined property: ' . self::class . '::$' . $name),
        };
    }

    public function __isset(string $name): bool
    {
        return \in_array($name, ['findings', 'definitions', 'signals', 'urgent'], true);
    }

    /** The disclosure's id, null where it had none. */
    public function id(): ?string
    {
        return $this->native->id();
    }

    /** Whether the policy's deep reader read it, too. */
    public function readDeeply(): bool
    {
        return $this->native->read_deeply();
    }

    /** @return \ArrayIterator<int, Finding> */
    public function getIterator(): \ArrayIterator
    {
        return new \ArrayIterator($this->findings);
    }

    public function count(): int
    {
        return $this->native->finding_count();
    }

    /** One line of JSON, the bytes that the command writes. `$redact` leaves out every word of the text, and the id. */
    public function toJson(bool $redact = false): string
    {
        return $this->native->json($redact ? self::REDACT : 0);
    }

    /** What toJson() says, for json_encode(). */
    public function jsonSerialize(): mixed
    {
        return json_decode($this->toJson(), false, 64, \JSON_THROW_ON_ERROR);
    }

    /** The text with its evidence marked, and the findings below it, as HTML that is safe for any text. */
    public function toHtml(): string
    {
        return Highlighter::report($this);
    }

    /** @return list<Finding> */
    private function makeFindings(): array
    {
        $rows = $this->native->findings();
        if (!$rows) {
            return [];
        }
        $clauses = $this->policy->clauses();
        $findings = [];
        foreach ($rows as [$clause, $modality, $status, $confidence, $because, $missing, $evidence]) {
            foreach ($missing as $i => $row) {
                $missing[$i] = new Missing($row[0], $row[1]);
            }
            $findings[] = new Finding(
                $clauses[$clause],
                Modality::from($modality),
                Status::from($status),
                $confidence,
                $because,
                $missing,
                $this->makeEvidence($evidence),
            );
        }
        return $findings;
    }

    /**
     * @param list<array{string, ?int, ?int, ?string, ?string, list<string>}> $rows
     * @return list<Evidence>
     */
    private function makeEvidence(array $rows): array
    {
        $made = [];
        foreach ($rows as [$source, $start, $end, $signal, $pattern, $undone]) {
            $text = $start === null ? null : substr($this->text, $start, $end - $start);
            $made[] = new Evidence($source, $start, $end, $text, $signal, $pattern, $undone);
        }
        return $made;
    }

    /** @return never */
    public function __serialize(): array
    {
        throw new \LogicException('a report cannot be serialized: keep its toJson()');
    }

    /** @param array<mixed> $data */
    public function __unserialize(array $data): void
    {
        throw new \LogicException('a report cannot be unserialized: classify the text again');
    }
}
