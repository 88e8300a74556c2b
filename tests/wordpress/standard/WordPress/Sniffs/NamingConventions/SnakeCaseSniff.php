<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace WordPress\Sniffs\NamingConventions;

use PHP_CodeSniffer\Files\File;
use PHP_CodeSniffer\Sniffs\Sniff;

/** Functions and variables are small letters with underscores. */
final class SnakeCaseSniff implements Sniff
{
    private const OURS_NOT = ['$_GET', '$_POST', '$_SERVER', '$_COOKIE', '$_REQUEST', '$_FILES'];

    public function register()
    {
        return [T_FUNCTION, T_VARIABLE];
    }

    public function process(File $file, $at)
    {
        $token = $file->getTokens()[$at];
        $name = $token['code'] === T_FUNCTION ? (string) $file->getDeclarationName($at) : $token['content'];
        if (!in_array($name, self::OURS_NOT, true) && preg_match('/^\$?[a-z0-9_]+$/', $name) !== 1) {
            $file->addError('%s is not of small letters with underscores', $at, 'Name', [$name]);
        }
    }
}
