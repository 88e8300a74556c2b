<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace SmPolicy;

/** One clause that the disclosure touches: how, why, by what words, and what is still to be asked. */
final class Finding
{
    /**
     * @param Modality       $modality   the clause's, or the stronger one that the facts give it
     * @param float          $confidence in [0, 1]
     * @param list<string>   $because    "fact = value", "fact = value (inferred)" or "signal x 0.98"
     * @param list<Missing>  $missing
     * @param list<Evidence> $evidence
     */
    public function __construct(
        public readonly Clause $clause,
        public readonly Modality $modality,
        public readonly Status $status,
        public readonly float $confidence,
        public readonly array $because,
        public readonly array $missing,
        public readonly array $evidence,
    ) {
    }
}
