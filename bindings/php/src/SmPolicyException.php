<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace SmPolicy;

/**
 * The base of all that this package throws (but for PHP's own TypeError, where an argument has another type than declared).
 *
 * `status` is the library's stable word for the kind of error, the message one line that quotes the offending text and
 * names the nearest known name.
 */
class SmPolicyException extends \RuntimeException
{
    /** Of `Policy::classifyMany()`: the key of the item that could not be read. */
    public mixed $key = null;

    /** @param list<Diagnostic> $diagnostics all that is wrong in a policy or roster file; the error is the first of them */
    final public function __construct(
        string $message,
        public readonly string $status = 'argument',
        public readonly Place $place = new Place(),
        public readonly array $diagnostics = [],
    ) {
        parent::__construct($message);
    }

    private const CLASSES = [
        'memory' => MemoryException::class,
        'argument' => ArgumentException::class,
        'encoding' => EncodingException::class,
        'syntax' => SyntaxException::class,
        'unknown_name' => UnknownNameException::class,
        'value' => ValueException::class,
        'duplicate' => DuplicateException::class,
        'conflict' => ConflictException::class,
        'limit' => LimitException::class,
        'file' => FileException::class,
    ];

    /**
     * The exception of one of C's errors, in which 0 is no place.
     *
     * @internal called by the extension
     * @param list<array{bool, string, ?string, int, int, string, ?string}> $diagnostics
     */
    public static function fromNative(
        string $status,
        string $message,
        int $line = 0,
        int $column = 0,
        int $byte = 0,
        array $diagnostics = [],
    ): self {
        $found = [];
        $file = null;
        foreach ($diagnostics as $row) {
            $found[] = Diagnostic::fromNative($row);
            if (!$row[0]) {
                $file ??= $row[2];
            }
        }
        $place = new Place($file, $line ?: null, $column ?: null, $status === 'encoding' || $byte > 0 ? $byte : null);
        $class = self::CLASSES[$status] ?? self::class;
        return new $class($message, $status, $place, $found);
    }
}
