/* SPDX-FileCopyrightText: 2026 The Tidemark authors
   SPDX-License-Identifier: Apache-2.0 */
    .section .rodata
    .macro embed name, file
    .balign 16
    .global tidemark_\name\()_begin
    .global tidemark_\name\()_end
tidemark_\name\()_begin:
    .incbin "\file"
tidemark_\name\()_end:
    .byte 0
    .endm
    embed demo_text, "demo.jsonl"
    embed demo_values, "demo.f32"
    embed edits_text, "edits.jsonl"
    embed edits_values, "edits.f32"
    .section .note.GNU-stack,"",@progbits
