<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace SmPolicy;

/** A fact that would decide a clause, and the question to ask a person. */
final class Missing
{
    public function __construct(
        public readonly string $fact,
        public readonly string $question,
    ) {
    }
}
