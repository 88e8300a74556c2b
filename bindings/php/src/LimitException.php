<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace SmPolicy;

/** More than a limit allows, such as a text that is too long. */
final class LimitException extends SmPolicyException
{
}
