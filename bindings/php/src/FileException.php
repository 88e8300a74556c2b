<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace SmPolicy;

/** A file that cannot be opened or read. */
final class FileException extends SmPolicyException
{
}
