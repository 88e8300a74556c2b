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
	 * @var self|null
	 */
	private static ?self $instance = null;

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
	 * Registers every hook.
	 */
	public function register(): void {
		Installer::register();
		( new Capabilities( $this->settings ) )->register();
		( new Retention( $this->settings, $this->audit ) )->register();

		( new Comment_Gate( $this->checker(), $this->comments ) )->register();
		( new Comment_Decisions( $this->comments, $this->audit ) )->register();
		( new Comment_Mail( $this->comments, $this->policies, $this->settings ) )->register();

		$media            = new Media_Facts( $this->audit );
		$facts            = new Draft_Facts( $this->settings );
		$acknowledgements = new Acknowledgements( $this->audit, $this->policies );
		$drafts           = new Draft_Checker( $this->policies, $facts, $media, $acknowledgements, $this->failures );
		$facts->register();
		( new Publish_Gate( $drafts, $this->settings, $this->audit ) )->register();
		( new Rest_Drafts( $drafts, $acknowledgements, $media, $this->policies, $this->settings ) )->register();

		$import = new Comment_Import( $this->checker(), $this->comments );
		$health = new Health( $this->settings, $this->policies );
		$record = new Record_Page( $this->audit, $this->policies );
		( new Rest_Import( $import ) )->register();
		( new Site_Health( $health ) )->register();
		( new Privacy( new Exporter( $this->comments, $this->audit, $this->policies ), new Eraser( $this->comments ) ) )->register();

		add_action( 'init', array( $this, 'load_translations' ) );
		if ( defined( 'WP_CLI' ) && WP_CLI ) {
			\WP_CLI::add_command( 'smpolicy', new Cli\Command( $this->checker(), $import, $record, $health ) );
		}
		if ( is_admin() ) {
			$record->register();
			( new Settings_Page( $this->settings, $this->policies, $this->failures ) )->register();
			( new Media_Fields( $media ) )->register();
			( new Editor_Assets() )->register();
			add_action( 'admin_init', array( $this, 'register_admin' ), 1 );
		}
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
		( new Comments\Comment_Column( $this->comments, $this->policies ) )->register();
		( new Comments\Comment_Filter( $this->policies ) )->register();
		( new Comments\Comment_Box( $this->comments, $this->policies ) )->register();
		( new Comments\Comment_Recheck( $this->checker(), $this->comments ) )->register();
		( new Admin\Notices( $this->failures, $this->policies, $this->settings ) )->register();
	}

	/**
	 * Reads comments by the policy.
	 */
	public function checker(): Comment_Checker {
		return new Comment_Checker( $this->policies, $this->settings, $this->failures );
	}
}
