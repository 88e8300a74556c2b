<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace SmPolicy;

/**
 * A report of the command, with the same methods as the extension's.
 *
 * @internal
 */
final class CommandReport
{
    /** @param array<string, mixed> $report */
    public function __construct(
        private readonly array $report,
        private readonly string $json,
        private readonly string $line,
        private readonly Command $command,
    ) {
    }

    public function id(): ?string
    {
        return $this->report['id'];
    }

    public function disposition(): string
    {
        return $this->report['disposition'];
    }

    public function finding_count(): int
    {
        return \count($this->report['findings']);
    }

    public function read_deeply(): bool
    {
        return $this->report['reader']['read'] ?? false;
    }

    public function json(int $options): string
    {
        return $options ? $this->command->redacted($this->line) : $this->json;
    }

    /** @return list<array<mixed>> */
    public function findings(): array
    {
        return array_map(
            fn (array $finding): array => [
                $this->command->clauseIndex($finding['clause']),
                $finding['modality'],
                $finding['status'],
                (float) $finding['confidence'],
                $finding['because'],
                array_map(array_values(...), $finding['missing']),
                self::evidence($finding['evidence']),
            ],
            $this->report['findings'],
        );
    }

    /** @return list<array<mixed>> */
    public function definitions(): array
    {
        return array_map(array_values(...), $this->report['definitions']);
    }

    /** @return list<array<mixed>> */
    public function signals(): array
    {
        return array_map(
            static fn (array $signal): array => [
                $signal['id'],
                (float) $signal['score'],
                $signal['fired'],
                $signal['sources'],
                self::evidence($signal['evidence'], $signal['id']),
            ],
            $this->report['signals'],
        );
    }

    /** @return list<array<mixed>> */
    public function urgent(): array
    {
        // The signal itself says more of its evidence than its mention there.
        $evidence = array_column($this->report['signals'], 'evidence', 'id');
        return array_map(
            static fn (array $urgent): array => [
                $urgent['signal'],
                self::evidence($evidence[$urgent['signal']] ?? $urgent['evidence'], $urgent['signal']),
            ],
            $this->report['urgent'],
        );
    }

    /**
     * @param list<array<string, mixed>> $evidence
     * @param string|null $signal whose it is, where the evidence itself does not say
     * @return list<array<mixed>>
     */
    private static function evidence(array $evidence, ?string $signal = null): array
    {
        return array_map(
            static fn (array $each): array => [
                $each['source'] ?? 'text',
                $each['start'] ?? null,
                $each['end'] ?? null,
                $each['signal'] ?? $signal,
                $each['pattern'] ?? null,
                $each['undone'] ?? [],
            ],
            $evidence,
        );
    }
}
