<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace SmPolicy;

/** Two facts that cannot both be so. */
final class ConflictException extends SmPolicyException
{
}
