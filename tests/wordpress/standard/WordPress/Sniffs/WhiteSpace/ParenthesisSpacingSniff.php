<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace WordPress\Sniffs\WhiteSpace;

use PHP_CodeSniffer\Files\File;
use PHP_CodeSniffer\Sniffs\Sniff;

/** A space after an opening and before a closing parenthesis. */
final class ParenthesisSpacingSniff implements Sniff
{
    public function register()
    {
        return [T_OPEN_PARENTHESIS];
    }

    public function process(File $file, $at)
    {
        $tokens = $file->getTokens();
        $close = $tokens[$at]['parenthesis_closer'] ?? $at + 1;
        $owner = $tokens[$tokens[$at]['parenthesis_owner'] ?? $at]['code'];
        if ($close === $at + 1 || $owner === T_DECLARE || ($tokens[$at + 1]['code'] === T_ELLIPSIS && $close === $at + 2)) {
            return;
        }
        if ($tokens[$at + 1]['code'] !== T_WHITESPACE) {
            $file->addError('no space after the parenthesis', $at, 'Open');
        }
        if ($tokens[$close - 1]['code'] !== T_WHITESPACE && $tokens[$close - 1]['code'] !== T_COMMENT) {
            $file->addError('no space before the parenthesis', $close, 'Close');
        }
    }
}
