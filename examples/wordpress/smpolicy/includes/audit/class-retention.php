<?php
/**
 * How long what was found and decided is kept.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin\Audit;

use Smpolicy_Plugin\Comments\Comment_Store;
use Smpolicy_Plugin\Settings;

/**
 * Once a day, what is older than the settings say is removed. By default nothing is: these may be public records.
 */
final class Retention {

	public const HOOK   = 'smpolicy_retention';
	private const BATCH = 500;

	/**
	 * Made once.
	 *
	 * @param Settings $settings For how long.
	 * @param Audit    $audit    The record.
	 */
	public function __construct( private readonly Settings $settings, private readonly Audit $audit ) {
	}

	/**
	 * Registers the hook.
	 */
	public function register(): void {
		add_action( self::HOOK, array( $this, 'run' ) );
	}

	/**
	 * Has it run once a day.
	 */
	public static function schedule(): void {
		if ( ! wp_next_scheduled( self::HOOK ) ) {
			wp_schedule_event( time() + HOUR_IN_SECONDS, 'daily', self::HOOK );
		}
	}

	/**
	 * Has it run no more.
	 */
	public static function unschedule(): void {
		wp_clear_scheduled_hook( self::HOOK );
	}

	/**
	 * Removes what is too old.
	 */
	public function run(): void {
		if ( $this->settings->get( 'audit_days' ) > 0 ) {
			$this->audit->forget( $this->settings->get( 'audit_days' ) );
		}
		if ( $this->settings->get( 'findings_days' ) > 0 ) {
			$this->forget_findings( $this->settings->get( 'findings_days' ) );
		}
	}

	/**
	 * Removes what was found in old comments.
	 *
	 * @param int $days How old.
	 */
	private function forget_findings( int $days ): void {
		$comments = get_comments(
			array(
				'fields'                    => 'ids',
				'number'                    => self::BATCH,
				'status'                    => 'any',
				'meta_key'                  => Comment_Store::VERDICT, // phpcs:ignore WordPress.DB.SlowDBQuery -- once a day.
				'date_query'                => array(
					'before' => gmdate( 'Y-m-d H:i:s', time() - $days * DAY_IN_SECONDS ), // "days ago" would be in the site's own time.
					'column' => 'comment_date_gmt',
				),
				'update_comment_meta_cache' => false,
			)
		);
		foreach ( $comments as $comment ) {
			delete_comment_meta( (int) $comment, Comment_Store::VERDICT );
			delete_comment_meta( (int) $comment, Comment_Store::CLAUSE );
		}
		if ( count( $comments ) === self::BATCH ) {
			wp_schedule_single_event( time() + MINUTE_IN_SECONDS, self::HOOK );
		}
	}
}
