<?php
/**
 * Hangs the parts of the plugin into WordPress.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin;

use Smpolicy_Plugin\Admin\Health;
use Smpolicy_Plugin\Admin\Record_Page;
use Smpolicy_Plugin\Admin\Settings_Page;
use Smpolicy_Plugin\Admin\Site_Health;
use Smpolicy_Plugin\Audit\Audit;
use Smpolicy_Plugin\Audit\Retention;
use Smpolicy_Plugin\Comments\Comment_Checker;
use Smpolicy_Plugin\Comments\Comment_Decisions;
use Smpolicy_Plugin\Comments\Comment_Gate;
use Smpolicy_Plugin\Comments\Comment_Import;
use Smpolicy_Plugin\Comments\Comment_Mail;
use Smpolicy_Plugin\Comments\Comment_Store;
use Smpolicy_Plugin\Editor\Acknowledgements;
use Smpolicy_Plugin\Editor\Draft_Checker;
use Smpolicy_Plugin\Editor\Draft_Facts;
use Smpolicy_Plugin\Editor\Editor_Assets;
use Smpolicy_Plugin\Editor\Publish_Gate;
use Smpolicy_Plugin\Media\Media_Facts;
use Smpolicy_Plugin\Media\Media_Fields;
use Smpolicy_Plugin\Privacy\Eraser;
use Smpolicy_Plugin\Privacy\Exporter;
use Smpolicy_Plugin\Privacy\Privacy;
use Smpolicy_Plugin\Rest\Rest_Drafts;
use Smpolicy_Plugin\Rest\Rest_Import;

/**
 * What the parts share is made once here and handed to them. A page that only shows posts loads none of the parts' classes
 * but those whose hooks can fire there.
 */
final class Plugin {

	/**
	 * The only one.
	 *
	 * @var Plugin|null
	 */
	private static ?Plugin $instance = null;

	/**
	 * What the administrator chose.
	 *
	 * @var Settings
	 */
	public readonly Settings $settings;

	/**
	 * What went wrong lately.
	 *
	 * @var Failures
	 */
	public readonly Failures $failures;

	/**
	 * The policy in use.
	 *
	 * @var Policies
	 */
	public readonly Policies $policies;

	/**
	 * The record of what was found and decided.
	 *
	 * @var Audit
	 */
	public readonly Audit $audit;

	/**
	 * What was found in comments.
	 *
	 * @var Comment_Store
	 */
	public readonly Comment_Store $comments;

	/**
	 * Makes what the parts share.
	 */
	private function __construct() {
		$this->settings = new Settings();
		$this->failures = new Failures();
		$this->policies = new Policies( $this->settings, $this->failures );
		$this->audit    = new Audit( $this->failures );
		$this->comments = new Comment_Store( $this->audit );
	}

	/**
	 * The plugin.
	 */
	public static function instance(): self {
		return self::$instance ??= new self();
	}

	/**
	 * Has each part register its hooks when the first of them is about to fire: most pages need none of the parts.
	 */
	public function register(): void {
		add_action( 'init', array( $this, 'load_translations' ) );
		add_action( 'admin_init', array( Installer::class, 'update' ) );
		add_action( 'wp_initialize_site', array( Installer::class, 'new_site' ), 20 );
		add_filter( 'wpmu_drop_tables', array( Installer::class, 'tables_of_site' ) );

		$this->before( array( 'user_has_cap' ), fn () => ( new Capabilities( $this->settings ) )->register() );
		$this->before( array( Retention::HOOK ), fn () => ( new Retention( $this->settings, $this->audit ) )->register() );
		$this->before(
			array( 'pre_comment_approved', 'wp_insert_comment', 'edit_comment', 'transition_comment_status', 'delete_comment', 'notify_moderator', 'comment_notification_text' ),
			array( $this, 'register_comments' )
		);
		$this->before( array( 'rest_api_init' ), array( $this, 'register_rest' ) );
		$this->before( array( 'rest_api_init', 'wp_insert_post_data', 'transition_post_status', 'admin_notices' ), fn () => ( new Publish_Gate( $this->drafts(), $this->settings, $this->audit ) )->register() );
		$this->before(
			array( 'wp_privacy_personal_data_exporters', 'wp_privacy_personal_data_erasers', 'admin_init' ),
			fn () => ( new Privacy( new Exporter( $this->comments, $this->audit, $this->policies ), new Eraser( $this->comments ) ) )->register()
		);
		$this->before( array( 'site_status_tests', 'debug_information' ), fn () => ( new Site_Health( $this->health() ) )->register() );
		if ( is_admin() ) {
			$this->before( array( 'admin_menu' ), array( $this, 'register_pages' ) );
			$this->before( array( 'admin_init' ), array( $this, 'register_admin' ) );
		}
		if ( defined( 'WP_CLI' ) && WP_CLI ) {
			\WP_CLI::add_command( 'smpolicy', new Cli\Command( $this->checker(), $this->import(), $this->record(), $this->health() ) );
		}
	}

	/**
	 * Registers what reads comments.
	 */
	public function register_comments(): void {
		( new Comment_Gate( $this->checker(), $this->comments ) )->register();
		( new Comment_Decisions( $this->comments, $this->audit ) )->register();
		( new Comment_Mail( $this->comments, $this->policies, $this->settings ) )->register();
	}

	/**
	 * Registers what the block editor asks.
	 */
	public function register_rest(): void {
		( new Draft_Facts( $this->settings ) )->register();
		( new Rest_Drafts( $this->drafts(), new Acknowledgements( $this->audit, $this->policies ), new Media_Facts( $this->audit ), $this->policies, $this->settings ) )->register();
		( new Rest_Import( $this->import() ) )->register();
	}

	/**
	 * Registers the pages of the administration.
	 */
	public function register_pages(): void {
		$this->record()->register();
		( new Settings_Page( $this->settings, $this->policies, $this->failures ) )->register();
	}

	/**
	 * Loads the translations that came with the plugin.
	 */
	public function load_translations(): void {
		// One Spanish for all countries that speak it.
		add_filter( 'plugin_locale', static fn ( $locale, $domain ) => 'smpolicy' === $domain && str_starts_with( $locale, 'es' ) ? 'es_ES' : $locale, 10, 2 );
		load_plugin_textdomain( 'smpolicy', false, dirname( plugin_basename( PLUGIN_FILE ) ) . '/languages' );
	}

	/**
	 * Registers what only the administration shows.
	 */
	public function register_admin(): void {
		$this->record()->register_export();
		( new Media_Fields( new Media_Facts( $this->audit ) ) )->register();
		( new Editor_Assets() )->register();
		( new Comments\Comment_Column( $this->comments, $this->policies ) )->register();
		( new Comments\Comment_Filter( $this->policies ) )->register();
		( new Comments\Comment_Box( $this->comments, $this->policies ) )->register();
		( new Comments\Comment_Recheck( $this->checker(), $this->comments ) )->register();
		( new Admin\Notices( $this->failures, $this->policies, $this->settings ) )->register();
	}

	/**
	 * Has a part register its hooks once, before the first of them fires.
	 *
	 * @param list<string> $hooks Those hooks.
	 * @param callable     $part  Registers them.
	 */
	private function before( array $hooks, callable $part ): void {
		$once = static function ( $value = null ) use ( &$part ) {
			if ( null !== $part ) {
				$register = $part;
				$part     = null;
				$register();
			}
			return $value;
		};
		foreach ( $hooks as $hook ) {
			add_filter( $hook, $once, -1000 );
		}
	}

	/**
	 * Reads drafts by the policy.
	 */
	private function drafts(): Draft_Checker {
		return new Draft_Checker( $this->policies, new Draft_Facts( $this->settings ), new Media_Facts( $this->audit ), new Acknowledgements( $this->audit, $this->policies ), $this->failures );
	}

	/**
	 * Reads existing comments.
	 */
	private function import(): Comment_Import {
		return new Comment_Import( $this->checker(), $this->comments );
	}

	/**
	 * Shows the record.
	 */
	private function record(): Record_Page {
		return new Record_Page( $this->audit, $this->policies );
	}

	/**
	 * Tells how the plugin does.
	 */
	private function health(): Health {
		return new Health( $this->settings, $this->policies );
	}

	/**
	 * Reads comments by the policy.
	 */
	public function checker(): Comment_Checker {
		return new Comment_Checker( $this->policies, $this->settings, $this->failures );
	}
}
