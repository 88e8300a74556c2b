<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace SmPolicy;

/** A text that is not UTF-8; `place->byte` is the first byte that is not. */
final class EncodingException extends SmPolicyException
{
}
