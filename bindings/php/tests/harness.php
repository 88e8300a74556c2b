<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

// What the tests share: test() runs one, and prints its line.

require dirname(__DIR__) . '/autoload.php';

error_reporting(E_ALL);
set_error_handler(static function (int $level, string $message, string $file, int $line): bool {
    if (!(error_reporting() & $level)) {
        return false;
    }
    throw new ErrorException($message, 0, $level, $file, $line);
});

/** @param array<string, mixed> $only drivers that it is for */
function test(string $name, callable $body, string ...$only): void
{
    $driver = SmPolicy\Policy::driver();
    if ($only && !in_array($driver, $only, true)) {
        return;
    }
    try {
        $body();
        echo "ok - php::{$driver}::{$name}\n";
    } catch (Throwable $error) {
        $GLOBALS['failed'] = true;
        $at = basename($error->getFile()) . ':' . $error->getLine();
        echo "not ok - php::{$driver}::{$name}\n    " . get_class($error) . " at {$at}: {$error->getMessage()}\n";
        echo '    ' . str_replace("\n", "\n    ", $error->getTraceAsString()) . "\n";
    }
}

function same(mixed $wanted, mixed $got, string $what = ''): void
{
    if ($wanted !== $got) {
        $shown = static fn (mixed $value): string => substr(var_export($value, true), 0, 1000);
        throw new LogicException("{$what}\n  wanted {$shown($wanted)}\n     got {$shown($got)}");
    }
}

function holds(bool $condition, string $what): void
{
    if (!$condition) {
        throw new LogicException($what);
    }
}

/** The exception that the call throws. */
function thrown(callable $call): Throwable
{
    try {
        $call();
    } catch (Throwable $error) {
        return $error;
    }
    throw new LogicException('nothing was thrown');
}

/** A file that is gone at the end. */
function temporary(string $content, string $name = 'policy.yaml'): string
{
    static $folder = null;
    if ($folder === null) {
        $folder = sys_get_temp_dir() . '/smpolicy-' . getmypid() . '-' . bin2hex(random_bytes(4));
        mkdir($folder);
        register_shutdown_function(static function () use ($folder): void {
            array_map('unlink', glob("{$folder}/*") ?: []);
            rmdir($folder);
        });
    }
    file_put_contents("{$folder}/{$name}", $content);
    return "{$folder}/{$name}";
}
