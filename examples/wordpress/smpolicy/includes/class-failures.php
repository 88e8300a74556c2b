<?php
/**
 * What went wrong lately.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin;

/**
 * The last failures, for the notice and the health panel. No word of a text is ever in them. The same failure is written
 * once a minute at most, so that a flood of comments does not become a flood of writes.
 */
final class Failures {

	public const OPTION = 'smpolicy_failures';

	private const KEPT    = 20;
	private const SECONDS = 60;

	/**
	 * Notes a failure.
	 *
	 * @param string     $where What was being done: "policy", "reader", "comment", "draft", "audit".
	 * @param \Throwable $what  The failure.
	 */
	public function add( string $where, \Throwable $what ): void {
		$message = wp_check_invalid_utf8( $what->getMessage(), true );
		$list    = $this->all();
		foreach ( $list as $each ) {
			if ( $each['where'] === $where && $each['message'] === $message && time() - $each['time'] < self::SECONDS ) {
				return;
			}
		}
		array_unshift(
			$list,
			array(
				'time'    => time(),
				'where'   => $where,
				'kind'    => ( new \ReflectionClass( $what ) )->getShortName(),
				'message' => mb_strcut( $message, 0, 500 ),
			)
		);
		update_option( self::OPTION, array_slice( $list, 0, self::KEPT ), false );
	}

	/**
	 * The failures, newest first.
	 *
	 * @return list<array{time: int, where: string, kind: string, message: string}>
	 */
	public function all(): array {
		$list = get_option( self::OPTION, array() );
		return is_array( $list ) ? array_values( array_filter( $list, 'is_array' ) ) : array();
	}

	/**
	 * Forgets them.
	 */
	public function clear(): void {
		delete_option( self::OPTION );
	}
}
