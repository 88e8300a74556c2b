<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace Smpolicy_Tests;

use Smpolicy_Plugin\Audit\Audit_Csv;

require __DIR__ . '/harness.php';

function line_of( array $changes ): object {
	return (object) ( $changes + array(
		'time' => '2026-01-02 03:04:05', 'about' => 'comment', 'object' => '7', 'policy' => 'p', 'version' => '1', 'digest' => 'd',
		'clauses' => 'a.b c.d', 'decision' => 'held', 'note' => '',
	) );
}

run(
	'audit_csv',
	array(
		'a_row_for_each_clause' => static function (): void {
			$rows = Audit_Csv::rows( line_of( array() ), 'jo' );
			equal( array_column( $rows, array_search( 'clause', Audit_Csv::HEADER, true ) ), array( 'a.b', 'c.d' ) );
			equal( array( $rows[0][0], $rows[0][8] ), array( '2026-01-02T03:04:05Z', 'jo' ) );
			equal( count( Audit_Csv::rows( line_of( array( 'clauses' => '' ) ), '' ) ), 1 );
			equal( count( $rows[0] ), count( Audit_Csv::HEADER ) );
		},
		'cells_are_quoted_where_they_must_be' => static function (): void {
			equal( Audit_Csv::line( array( 'a', '', 'b,c', 'say "x"', "two\nlines" ) ), "a,,\"b,c\",\"say \"\"x\"\"\",\"two\nlines\"\r\n" );
			equal( str_getcsv( rtrim( Audit_Csv::line( array( 'b,c', 'say "x"' ) ) ), ',', '"', '' ), array( 'b,c', 'say "x"' ) );
		},
		'no_cell_is_a_formula' => static function (): void {
			foreach ( array( '=1+1', '+1', '-1', '@x', "\t=1" ) as $text ) {
				equal( trim( Audit_Csv::line( array( $text ) ), "\r\n\"" )[0], "'", $text );
			}
		},
	)
);
