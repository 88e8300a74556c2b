<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace SmPolicy;

/** An allocation failed. */
final class MemoryException extends SmPolicyException
{
}
