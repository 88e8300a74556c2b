<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace SmPolicy;

/** What a finding says of its clause, the weightiest first. */
enum Status: string
{
    case Violation = 'violation';
    case Ground = 'ground';
    case Unresolved = 'unresolved';
    case Advice = 'advice';
}
