<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace WordPress\Sniffs\PHP;

use PHP_CodeSniffer\Files\File;
use PHP_CodeSniffer\Sniffs\Sniff;

/** Both answers of a condition are written. */
final class DisallowShortTernarySniff implements Sniff
{
    public function register()
    {
        return [T_INLINE_THEN];
    }

    public function process(File $file, $at)
    {
        if ($file->getTokens()[$file->findNext(T_WHITESPACE, $at + 1, null, true)]['code'] === T_INLINE_ELSE) {
            $file->addError('the short ternary operator', $at, 'Found');
        }
    }
}
