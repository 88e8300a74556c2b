<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace WordPress\Sniffs\Arrays;

use PHP_CodeSniffer\Files\File;
use PHP_CodeSniffer\Sniffs\Sniff;

/** An array of several lines ends with a comma, one of one line does not. */
final class CommaAfterArrayItemSniff implements Sniff
{
    public function register()
    {
        return [T_ARRAY];
    }

    public function process(File $file, $at)
    {
        $tokens = $file->getTokens();
        if (!isset($tokens[$at]['parenthesis_closer'])) {
            return;
        }
        $close = $tokens[$at]['parenthesis_closer'];
        $last = $file->findPrevious(\PHP_CodeSniffer\Util\Tokens::$emptyTokens, $close - 1, null, true);
        if ($last === $tokens[$at]['parenthesis_opener']) {
            return;
        }
        $lines = $tokens[$last]['line'] !== $tokens[$close]['line'];
        if ($lines !== ($tokens[$last]['code'] === T_COMMA) && $tokens[$last]['code'] !== T_ELLIPSIS) {
            $file->addError($lines ? 'a comma is missing after the last item' : 'no comma after the last item of one line', $last, 'Comma');
        }
    }
}
