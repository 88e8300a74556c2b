<?php
/**
 * What the plugin makes when it comes, and takes along when it goes.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin;

use Smpolicy_Plugin\Audit\Audit;
use Smpolicy_Plugin\Audit\Retention;
use Smpolicy_Plugin\Comments\Comment_Mail;
use Smpolicy_Plugin\Comments\Comment_Store;
use Smpolicy_Plugin\Editor\Acknowledgements;
use Smpolicy_Plugin\Editor\Draft_Facts;
use Smpolicy_Plugin\Media\Media_Facts;

/**
 * Each site of a network has its own table, settings and folder.
 */
final class Installer {

	private const OPTION  = 'smpolicy_schema';
	private const VERSION = '2';

	/**
	 * When the plugin is activated.
	 *
	 * @param bool $network_wide For all sites of a network.
	 */
	public static function activate( $network_wide ): void {
		self::on_sites( (bool) $network_wide, array( self::class, 'install' ) );
	}

	/**
	 * When the plugin is deactivated.
	 *
	 * @param bool $network_wide For all sites of a network.
	 */
	public static function deactivate( $network_wide ): void {
		self::on_sites( (bool) $network_wide, array( Retention::class, 'unschedule' ) );
	}

	/**
	 * When the plugin's files are newer than what it made.
	 */
	public static function update(): void {
		if ( get_option( self::OPTION ) !== self::VERSION ) {
			self::install();
		}
	}

	/**
	 * When a network gets one more site.
	 *
	 * @param \WP_Site $site The site.
	 */
	public static function new_site( $site ): void {
		if ( ! function_exists( 'is_plugin_active_for_network' ) ) {
			require_once ABSPATH . 'wp-admin/includes/plugin.php';
		}
		if ( is_plugin_active_for_network( plugin_basename( PLUGIN_FILE ) ) ) {
			switch_to_blog( (int) $site->blog_id );
			self::install();
			restore_current_blog();
		}
	}

	/**
	 * When a site of a network is deleted, its table goes along.
	 *
	 * @param list<string> $tables Those of WordPress.
	 * @return list<string>
	 */
	public static function tables_of_site( $tables ) {
		$tables[] = Audit::table();
		return $tables;
	}

	/**
	 * Makes what the current site needs.
	 */
	public static function install(): void {
		Audit::create_table();
		Retention::schedule();
		update_option( self::OPTION, self::VERSION, true );
	}

	/**
	 * Removes all that the plugin made, of every site.
	 */
	public static function uninstall(): void {
		self::on_sites( is_multisite(), array( self::class, 'uninstall_site' ) );
	}

	/**
	 * Removes all that the plugin made for the current site.
	 */
	public static function uninstall_site(): void {
		Retention::unschedule();
		Audit::drop_table();
		Private_Folder::remove_all();
		delete_metadata( 'comment', 0, Comment_Store::VERDICT, '', true );
		delete_metadata( 'comment', 0, Comment_Store::CLAUSE, '', true );
		delete_metadata( 'post', 0, Draft_Facts::META, '', true );
		delete_metadata( 'post', 0, Acknowledgements::META, '', true );
		delete_metadata( 'post', 0, Media_Facts::META, '', true );
		foreach ( array( Settings::OPTION, Settings::TEXT, Failures::OPTION, Comment_Mail::COUNT, self::OPTION ) as $option ) {
			delete_option( $option );
		}
		global $wpdb;
		$wpdb->query( // phpcs:ignore WordPress.DB.DirectDatabaseQuery -- there is no other way to many transients at once.
			$wpdb->prepare(
				"DELETE FROM $wpdb->options WHERE option_name LIKE %s OR option_name LIKE %s",
				$wpdb->esc_like( '_transient_smpolicy_' ) . '%',
				$wpdb->esc_like( '_transient_timeout_smpolicy_' ) . '%'
			)
		);
	}

	/**
	 * Does something on this site, or on every one.
	 *
	 * @param bool     $all  Every site of the network.
	 * @param callable $what What is done.
	 */
	private static function on_sites( bool $all, callable $what ): void {
		if ( ! $all || ! is_multisite() ) {
			$what();
			return;
		}
		foreach ( get_sites(
			array(
				'fields' => 'ids',
				'number' => 0,
			)
		) as $site ) {
			switch_to_blog( (int) $site );
			$what();
			restore_current_blog();
		}
	}
}
