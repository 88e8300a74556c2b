<?php
// SPDX-License-Identifier: MIT

// What the extension has, for editors and for analysers of PHP. A program uses the classes of SmPolicy\ instead.

/** smp_report_to_json(): leave no word of the text, nor the id, anywhere. */
const SMPOLICY_JSON_REDACT = 1;

/** smp_report_to_json(): list every signal, also those below the floor. */
const SMPOLICY_JSON_ALL_SIGNALS = 2;

/**
 * The reader of a policy that the process keeps; null `$path` is the built-in one. `$depth` is "off", "unsure" or "always";
 * `$weights` are those of the deep reader, null where it is off.
 *
 * @throws \SmPolicy\SmPolicyException
 */
function smpolicy_open(?string $path, ?string $roster, string $language, string $depth, ?string $weights): ?smpolicy_Reader
{
}

/**
 * What is doubtful in a policy file.
 *
 * @return list<array{bool, string, ?string, int, int, string, ?string}> is a warning, status, file, line, column, message, source
 * @throws \SmPolicy\SmPolicyException
 */
function smpolicy_check(string $path): array
{
}

/** How many policies this process has loaded. */
function smpolicy_loads(): int
{
}

function smpolicy_version(): ?string
{
}

function smpolicy_data_version(): ?string
{
}

/** @return list<array{string, string, list<string>, string}> name, type, values, meaning */
function smpolicy_fact_table(): array
{
}

/** @return list<array{string, string}> id, meaning */
function smpolicy_signal_table(): array
{
}

final class smpolicy_Reader
{
    private function __construct()
    {
    }

    /**
     * @param array<mixed> $facts
     * @throws \SmPolicy\SmPolicyException
     */
    public function classify(string $text, array $facts): ?smpolicy_Report
    {
    }

    public function policy(): ?smpolicy_Policy
    {
    }
}

final class smpolicy_Policy
{
    private function __construct()
    {
    }

    public function id(): ?string
    {
    }

    public function policy_version(): ?string
    {
    }

    public function title(): ?string
    {
    }

    public function digest(): ?string
    {
    }

    public function language(): ?string
    {
    }

    /** Bytes. */
    public function memory(): int
    {
    }

    /** The score from which the signal fires; 0.0 where there is no such signal. */
    public function threshold(string $signal): float
    {
    }

    /** The digest of the deep reader's weights, null where there is none. */
    public function reader(): ?string
    {
    }

    /** @return list<array{string, string, string, string, string, string, string}> id, title, section, place, reason, remedy, modality */
    public function clauses(): array
    {
    }
}

final class smpolicy_Report
{
    private function __construct()
    {
    }

    public function id(): ?string
    {
    }

    public function disposition(): string
    {
    }

    public function finding_count(): int
    {
    }

    public function read_deeply(): bool
    {
    }

    /** @return list<array<mixed>> signal, evidence */
    public function urgent(): array
    {
    }

    /** @return list<array<mixed>> id, basis */
    public function definitions(): array
    {
    }

    /** @return list<array<mixed>> clause's index, modality, status, confidence, because, missing, evidence */
    public function findings(): array
    {
    }

    /** @return list<array<mixed>> id, score, fired, sources, evidence */
    public function signals(): array
    {
    }

    /** @param int $options SMPOLICY_JSON_…, or-ed together */
    public function json(int $options): ?string
    {
    }
}
