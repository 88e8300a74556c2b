<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace SmPolicy;

/** The library that does the work, whichever way it is reached. */
final class Library
{
    /** @var list<string> */
    private static array $told;

    /** "1.2.3". */
    public static function version(): string
    {
        return Policy::driver() === 'extension' ? \smpolicy_version() : self::told()[0];
    }

    /** What names the lexicons and models in it: the same data, the same version. */
    public static function dataVersion(): string
    {
        return Policy::driver() === 'extension' ? \smpolicy_data_version() : self::told()[1];
    }

    /**
     * What the command says of itself: "smpolicy 1.2.3 (data 0123456789ab)".
     *
     * @return list<string>
     */
    private static function told(): array
    {
        return self::$told ??= self::ask();
    }

    /** @return list<string> */
    private static function ask(): array
    {
        [, $output] = CommandProcess::run(['--version']);
        if (!preg_match('/^smpolicy (\S+) \(data (\S+)\)$/', trim($output), $found)) {
            throw new DriverException('the command does not tell its version');
        }
        return [$found[1], $found[2]];
    }
}
