<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace WordPress\Sniffs\Files;

use PHP_CodeSniffer\Files\File;
use PHP_CodeSniffer\Sniffs\Sniff;

/** A class is in a file of its name. */
final class FileNameSniff implements Sniff
{
    public function register()
    {
        return [T_CLASS];
    }

    public function process(File $file, $at)
    {
        $wanted = 'class-' . strtolower(str_replace('_', '-', (string) $file->getDeclarationName($at))) . '.php';
        if (basename($file->getFilename()) !== $wanted) {
            $file->addError('the file should be %s', $at, 'Name', [$wanted]);
        }
    }
}
