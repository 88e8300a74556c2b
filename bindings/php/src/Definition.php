<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace SmPolicy;

/** A definition of the policy that the disclosure meets, and the facts and signals it rests on. */
final class Definition
{
    /** @param list<string> $basis */
    public function __construct(
        public readonly string $id,
        public readonly array $basis,
    ) {
    }
}
