<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace WordPress\Sniffs\Arrays;

use PHP_CodeSniffer\Files\File;
use PHP_CodeSniffer\Sniffs\Sniff;

/** An array is written array(); brackets only take one apart. */
final class DisallowShortArraySyntaxSniff implements Sniff
{
    public function register()
    {
        return [T_OPEN_SHORT_ARRAY];
    }

    public function process(File $file, $at)
    {
        $tokens = $file->getTokens();
        $before = $file->findPrevious(T_WHITESPACE, $at - 1, null, true);
        $after = $file->findNext(T_WHITESPACE, $tokens[$at]['bracket_closer'] + 1, null, true);
        $inForeach = $tokens[$before]['code'] === T_AS
            || ($tokens[$before]['code'] === T_DOUBLE_ARROW && $file->findPrevious(T_AS, $before - 1, $before - 6) !== false);
        if (!$inForeach && $tokens[$after]['code'] !== T_EQUAL) {
            $file->addError('an array should be written array()', $at, 'Found');
        }
    }
}
