<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace SmPolicy;

/** What the text itself shows. */
final class Signal
{
    /**
     * @param float          $score    in [0, 1]
     * @param bool           $fired    the score reaches the policy's threshold
     * @param list<string>   $sources  "lexicon", "phrases", "recognizer", "roster", "topic", …
     * @param list<Evidence> $evidence
     */
    public function __construct(
        public readonly string $id,
        public readonly float $score,
        public readonly bool $fired,
        public readonly array $sources,
        public readonly array $evidence,
    ) {
    }
}
