<?php
/**
 * The record as CSV.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin\Audit;

/**
 * One row for each clause of each line, as RFC 4180 has it. It knows nothing of WordPress.
 */
final class Audit_Csv {

	public const HEADER = array( 'time', 'about', 'id', 'policy', 'version', 'digest', 'clause', 'decision', 'who', 'note', 'reader' );

	/**
	 * A line of the record as rows.
	 *
	 * @param object $line As the table has it.
	 * @param string $who  The name of who decided.
	 * @return list<list<string>>
	 */
	public static function rows( object $line, string $who ): array {
		$rows = array();
		foreach ( '' === $line->clauses ? array( '' ) : explode( ' ', $line->clauses ) as $clause ) {
			$rows[] = array( str_replace( ' ', 'T', $line->time ) . 'Z', $line->about, (string) $line->object, $line->policy, $line->version, $line->digest, $clause, $line->decision, $who, $line->note, $line->reader ?? '' );
		}
		return $rows;
	}

	/**
	 * A row as bytes.
	 *
	 * @param list<string> $row The row.
	 */
	public static function line( array $row ): string {
		return implode( ',', array_map( self::cell( ... ), $row ) ) . "\r\n";
	}

	/**
	 * A cell. A program that opens the file must not take what somebody wrote for a formula.
	 *
	 * @param string $text What is in it.
	 */
	private static function cell( string $text ): string {
		if ( '' !== $text && str_contains( "=+-@\t\r", $text[0] ) ) {
			$text = "'" . $text;
		}
		return strpbrk( $text, ",\"\r\n" ) === false ? $text : '"' . str_replace( '"', '""', $text ) . '"';
	}
}
