<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace SmPolicy;

/** The same fact said twice. */
final class DuplicateException extends SmPolicyException
{
}
