<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace SmPolicy;

/** An argument that the call cannot take. */
final class ArgumentException extends SmPolicyException
{
}
