<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace SmPolicy;

/** Where an input is wrong; null where there is no such place. */
final class Place
{
    /**
     * @param int|null $line   of the file, from 1
     * @param int|null $column from 1, in characters
     * @param int|null $byte   offset into the text, from 0
     */
    public function __construct(
        public readonly ?string $file = null,
        public readonly ?int $line = null,
        public readonly ?int $column = null,
        public readonly ?int $byte = null,
    ) {
    }
}
