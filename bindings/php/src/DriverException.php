<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace SmPolicy;

/** There is neither the extension nor the command, or the command went away in the middle of its work. */
final class DriverException extends SmPolicyException
{
}
