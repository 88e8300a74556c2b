<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace SmPolicy;

/** No fact, signal, clause or key of this name; the message names the nearest. */
final class UnknownNameException extends SmPolicyException
{
}
