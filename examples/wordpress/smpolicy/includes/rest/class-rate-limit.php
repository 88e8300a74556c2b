<?php
/**
 * How often one person may ask.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin\Rest;

/**
 * So many requests in a minute, counted by the minute.
 */
final class Rate_Limit {

	/**
	 * Counts one request.
	 *
	 * @param int $user Who asks.
	 * @param int $most How many in a minute.
	 * @return int 0, or the seconds until one more may come.
	 */
	public static function wait( int $user, int $most ): int {
		$name   = "smpolicy_rate_$user";
		$minute = (int) ( time() / MINUTE_IN_SECONDS );
		$seen   = get_transient( $name );
		$count  = is_array( $seen ) && $minute === $seen[0] ? (int) $seen[1] : 0;
		if ( $count >= $most ) {
			return MINUTE_IN_SECONDS - time() % MINUTE_IN_SECONDS;
		}
		set_transient( $name, array( $minute, $count + 1 ), 2 * MINUTE_IN_SECONDS );
		return 0;
	}
}
