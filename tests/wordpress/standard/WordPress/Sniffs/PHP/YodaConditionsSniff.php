<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace WordPress\Sniffs\PHP;

use PHP_CodeSniffer\Files\File;
use PHP_CodeSniffer\Sniffs\Sniff;

/** A constant stands on the left of a comparison. */
final class YodaConditionsSniff implements Sniff
{
    private const CONSTANTS = [T_CONSTANT_ENCAPSED_STRING, T_LNUMBER, T_DNUMBER, T_TRUE, T_FALSE, T_NULL];

    public function register()
    {
        return [T_IS_EQUAL, T_IS_IDENTICAL, T_IS_NOT_EQUAL, T_IS_NOT_IDENTICAL];
    }

    public function process(File $file, $at)
    {
        $tokens = $file->getTokens();
        $left = $file->findPrevious(T_WHITESPACE, $at - 1, null, true);
        $right = $file->findNext(T_WHITESPACE, $at + 1, null, true);
        $varies = in_array($tokens[$left]['code'], [T_VARIABLE, T_CLOSE_SQUARE_BRACKET], true)
            || ($tokens[$left]['code'] === T_STRING && in_array($tokens[$left - 1]['code'], [T_OBJECT_OPERATOR, T_NULLSAFE_OBJECT_OPERATOR], true));
        $end = $right;
        while (in_array($tokens[$end]['code'], [T_STRING, T_SELF, T_NS_SEPARATOR, T_DOUBLE_COLON], true)) {
            $end++; // NAME, self::NAME, Class::NAME
        }
        $isName = $end > $right && $tokens[$end]['code'] !== T_OPEN_PARENTHESIS && $tokens[$end]['code'] !== T_VARIABLE;
        if ($varies && ($isName || in_array($tokens[$right]['code'], self::CONSTANTS, true))) {
            $file->addError('the constant should stand on the left', $at, 'NotYoda');
        }
    }
}
