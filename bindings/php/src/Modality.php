<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace SmPolicy;

/** How strongly a clause speaks. */
enum Modality: string
{
    case Prohibited = 'prohibited';
    case Requires = 'requires';
    case Discretionary = 'discretionary';
    case Discouraged = 'discouraged';
    case Caution = 'caution';
}
