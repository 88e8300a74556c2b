<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace WordPress\Sniffs\WP;

use PHP_CodeSniffer\Files\File;
use PHP_CodeSniffer\Sniffs\Sniff;

/** What is translated is a sentence of its own, in the domain of the plugin, and explained where it has places for values. */
final class I18nSniff implements Sniff
{
    private const FUNCTIONS = [
        '__' => 1, '_e' => 1, '_x' => 2, '_n' => 2, 'esc_html__' => 1, 'esc_html_e' => 1, 'esc_html_x' => 2, 'esc_attr__' => 1, 'esc_attr_e' => 1, 'esc_attr_x' => 2,
    ];

    /** @var string */
    public $domain = 'smpolicy';

    public function register()
    {
        return [T_STRING];
    }

    public function process(File $file, $at)
    {
        $tokens = $file->getTokens();
        $sentences = self::FUNCTIONS[$tokens[$at]['content']] ?? 0;
        if (!$sentences || !isset($tokens[$at + 1]['parenthesis_closer']) || $tokens[$at - 1]['code'] === T_OBJECT_OPERATOR) {
            return;
        }
        $close = $tokens[$at + 1]['parenthesis_closer'];
        $last = $file->findPrevious(T_WHITESPACE, $close - 1, null, true);
        if ($tokens[$last]['content'] !== "'{$this->domain}'") {
            $file->addError('the domain should be \'%s\'', $last, 'Domain', [$this->domain]);
        }
        $argument = $at + 2;
        for ($number = 0; $number < $sentences; $number++) {
            $text = $file->findNext(T_WHITESPACE, $argument, $close, true);
            if ($tokens[$text]['code'] !== T_CONSTANT_ENCAPSED_STRING) {
                $file->addError('what is translated must be written there', $text, 'NotLiteral');
            } elseif (preg_match('/%(?:\d\$)?[sd]/', $tokens[$text]['content']) && !$this->isExplained($file, $at)) {
                $file->addError('a comment for translators is missing', $at, 'MissingTranslatorsComment');
            }
            $argument = $file->findNext(T_COMMA, $text, $close) + 1;
        }
    }

    /** Whether a comment for translators stands on the line or on one of the three before it. */
    private function isExplained(File $file, int $at): bool
    {
        $tokens = $file->getTokens();
        for ($i = $at; $i > 0 && $tokens[$i]['line'] >= $tokens[$at]['line'] - 3; $i--) {
            if ($tokens[$i]['code'] === T_COMMENT && str_contains($tokens[$i]['content'], 'translators:')) {
                return true;
            }
        }
        return false;
    }
}
