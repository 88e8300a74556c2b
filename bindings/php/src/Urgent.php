<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace SmPolicy;

/** A signal for which a person should read the text now. */
final class Urgent
{
    /** @param list<Evidence> $evidence */
    public function __construct(
        public readonly string $signal,
        public readonly array $evidence,
    ) {
    }
}
