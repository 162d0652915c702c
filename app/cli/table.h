// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace tidemark::cli {

/// Aligned columns for people. Cells go through shownText() here, so that no caller can forget it.
class Table {
public:
    enum class Align { Left, Right };
    struct Column {
        std::string title;
        Align align = Align::Left;
    };

    explicit Table(std::vector<Column> columns) : m_columns(std::move(columns)) {}
    /// REQUIRES: as many cells as there are columns.
    void add(const std::vector<std::string>& cells);
    bool empty() const { return m_rows.empty(); }
    /// Lines with their ends; each starts with `indent`.
    std::string text(const std::string& indent = {}) const;

private:
    std::vector<Column> m_columns;
    std::vector<std::vector<std::string>> m_rows;
};

} // namespace tidemark::cli
