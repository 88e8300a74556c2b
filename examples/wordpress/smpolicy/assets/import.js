// SPDX-License-Identifier: MIT
// Existing comments, batch by batch, with a progress bar. Where it stops it can go on.
( function ( wp, words ) {
	'use strict';

	const panel = document.getElementById( 'smpolicy-import' );
	const button = document.getElementById( 'smpolicy-import-start' );
	const all = document.getElementById( 'smpolicy-import-all' );
	const bar = document.getElementById( 'smpolicy-import-bar' );
	const told = document.getElementById( 'smpolicy-import-told' );
	let after = 0;
	let read = 0;
	let found = 0;

	function tell( pattern ) {
		told.textContent = pattern.replace( '%1$d', read ).replace( '%2$d', found );
	}

	async function go() {
		button.disabled = true;
		all.disabled = true;
		bar.max = Math.max( 1, Number( all.checked ? panel.dataset.all : panel.dataset.new ) );
		try {
			for ( ;; ) {
				const batch = await wp.apiFetch( { path: '/smpolicy/v1/import', method: 'POST', data: { after, all: all.checked } } );
				after = batch.last;
				read += batch.read;
				found += batch.found;
				bar.value = batch.done ? bar.max : read;
				if ( batch.done ) {
					tell( words.done );
					return;
				}
				tell( words.told );
			}
		} catch ( error ) {
			told.textContent = words.failed + ' ' + ( error.message || '' );
			button.disabled = false;
		}
	}

	button.addEventListener( 'click', go );
} )( window.wp, window.smpolicyImport );
