<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace SmPolicy;

/** A policy or roster that is not well formed. */
final class SyntaxException extends SmPolicyException
{
}
