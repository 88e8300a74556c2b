<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace SmPolicy;

/** What a report advises, from the mildest to the gravest. */
enum Disposition: string
{
    case Clear = 'clear';
    case Advise = 'advise';
    case Review = 'review';
    case Hold = 'hold';

    /** 0 for Clear to 3 for Hold. */
    public function rank(): int
    {
        return match ($this) {
            self::Clear => 0,
            self::Advise => 1,
            self::Review => 2,
            self::Hold => 3,
        };
    }

    public function atLeast(self $other): bool
    {
        return $this->rank() >= $other->rank();
    }
}
