<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace SmPolicy;

/** A value that its fact cannot have. */
final class ValueException extends SmPolicyException
{
}
