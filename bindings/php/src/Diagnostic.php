<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace SmPolicy;

/** One thing wrong, or (a warning) doubtful, in a policy or roster file. */
final class Diagnostic implements \Stringable
{
    /**
     * @param int         $line   from 1
     * @param int         $column from 1, in characters
     * @param string|null $source the offending line
     */
    public function __construct(
        public readonly bool $isWarning,
        public readonly string $status,
        public readonly string $file,
        public readonly int $line,
        public readonly int $column,
        public readonly string $message,
        public readonly ?string $source = null,
    ) {
    }

    /**
     * @internal
     * @param array{bool, string, ?string, int, int, string, ?string} $row
     */
    public static function fromNative(array $row): self
    {
        [$isWarning, $status, $file, $line, $column, $message, $source] = $row;
        return new self($isWarning, $status, $file ?? '', $line, $column, $message, $source);
    }

    public function __toString(): string
    {
        $kind = $this->isWarning ? 'warning' : 'error';
        return "{$this->file}:{$this->line}:{$this->column}: {$kind}: {$this->message}";
    }
}
