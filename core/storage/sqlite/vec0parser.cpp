// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
/// The grammar of CREATE VIRTUAL TABLE … USING vec0(…), as far as sqlite-vec 0.1 takes it.
#include "storage/shownname.h"
#include "storage/sqlite/sqlitenames.h"
#include "storage/sqlite/vec0table.h"
#include "storage/sqlite/vec0validity.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace tidemark {

namespace {

constexpr std::size_t kMaxSqlBytes = std::size_t{1} << 20;
constexpr std::string_view kPrefix = "CREATE VIRTUAL TABLE ";

enum class TokenKind { Word, Number, Symbol, Unknown, End };

struct Token {
    TokenKind kind = TokenKind::End;
    std::string_view text;
    bool isSymbol(char c) const { return kind == TokenKind::Symbol && text[0] == c; }
    bool isWord(std::string_view word) const { return kind == TokenKind::Word && sameName(text, word); }
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Never reads beyond the text it is given. One thread; borrows the text.
class Lexer {
public:
    explicit Lexer(std::string_view text) : m_text(text) {}

    Token next()
    {
        skipSpace();
        if (m_text.empty())
            return {};
        const char c = m_text.front();
        std::size_t length = 1;
        TokenKind kind = TokenKind::Unknown;
        if (isAsciiLetter(c)) {
            kind = TokenKind::Word;
            while (length < m_text.size() && isVec0NameCharacter(m_text[length]))
                ++length;
        } else if (isDigit(c)) {
            kind = TokenKind::Number;
            while (length < m_text.size() && isDigit(m_text[length]))
                ++length;
        } else if (std::string_view("+[](),=").find(c) != std::string_view::npos) {
            kind = TokenKind::Symbol;
        }
        const Token token{kind, m_text.substr(0, length)};
        m_text.remove_prefix(length);
        return token;
    }

private:
    void skip(std::string_view until)
    {
        const std::size_t end = m_text.find(until, 2);
        m_text = end == std::string_view::npos ? std::string_view() : m_text.substr(end + until.size());
    }
    void skipSpace()
    {
        for (;;) {
            const std::size_t start = m_text.find_first_not_of(" \t\r\n\f");
            m_text = start == std::string_view::npos ? std::string_view() : m_text.substr(start);
            if (m_text.starts_with("--"))
                skip("\n");
            else if (m_text.starts_with("/*"))
                skip("*/");
            else
                return;
        }
    }
    std::string_view m_text;
};

/// What stands behind the name of the table, if the module is vec0.
std::optional<Lexer> behindModule(std::string_view sql)
{
    const auto parts = splitCreateSql(sql);
    if (sql.size() > kMaxSqlBytes || !parts || parts->prefix != kPrefix)
        return std::nullopt;
    Lexer lexer(parts->rest);
    if (!lexer.next().isWord("using"))
        return std::nullopt;
    if (!lexer.next().isWord("vec0"))
        return std::nullopt;
    return lexer;
}

/// vec0 takes the first letters of a word for the word.
bool isShortFor(std::string_view token, std::initializer_list<std::string_view> words)
{
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return startsWithName(word, token); });
}

using Tokens = std::vector<Token>;

tl::unexpected<Error> notUnderstood(const Tokens& tokens)
{
    std::string text;
    for (const Token& token : tokens)
        text += (text.empty() ? "" : " ") + std::string(token.text);
    return fail(Errc::Unsupported, fmt::format("its definition has a part that is not known: {}", shownName(text)));
}

Result<std::uint32_t> numberOf(const Token& token)
{
    std::uint32_t number = 0;
    const char* const end = token.text.data() + token.text.size();
    const auto parsed = std::from_chars(token.text.data(), end, number);
    if (token.kind != TokenKind::Number || parsed.ec != std::errc() || parsed.ptr != end)
        return fail(Errc::Unsupported, "its definition has a number that is none");
    return number;
}

/// `name float[3] distance_metric=cosine`
Result<Vec0Column> vectorOf(const Tokens& tokens)
{
    Vec0Column column{std::string(tokens[0].text), Vec0Role::Vector, Vec0Type::Float, 0, "l2"};
    const std::string_view type = tokens[1].text;
    if (startsWithName(type, "int8") || startsWithName(type, "i8"))
        column.type = Vec0Type::Int8;
    else if (startsWithName(type, "bit"))
        column.type = Vec0Type::Bit;
    else if (!startsWithName(type, "float") && !startsWithName(type, "f32"))
        return notUnderstood(tokens);
    if (tokens.size() < 5 || !tokens[4].isSymbol(']'))
        return notUnderstood(tokens);
    TM_TRY_ASSIGN(column.dimension, numberOf(tokens[3]));
    if (column.type == Vec0Type::Bit)
        column.metric = "hamming";
    for (std::size_t at = 5; at < tokens.size(); at += 3) {
        const bool isOption = at + 3 <= tokens.size() && tokens[at].kind == TokenKind::Word &&
                              isShortFor(tokens[at].text, {"distance_metric"}) && tokens[at + 1].isSymbol('=') &&
                              tokens[at + 2].kind == TokenKind::Word && column.type != Vec0Type::Bit;
        if (!isOption)
            return notUnderstood(tokens);
        const std::string_view value = tokens[at + 2].text;
        if (isShortFor(value, {"l2"}))
            column.metric = "l2";
        else if (isShortFor(value, {"l1"}))
            column.metric = "l1";
        else if (isShortFor(value, {"cosine"}))
            column.metric = "cosine";
        else
            return notUnderstood(tokens);
    }
    return column;
}

std::optional<Vec0Type> cellTypeOf(std::string_view word, Vec0Role role)
{
    if (isShortFor(word, {"text"}))
        return Vec0Type::Text;
    if (isShortFor(word, {"integer", "int"}) ||
        (role == Vec0Role::Metadata && isShortFor(word, {"int64", "integer64"})))
        return Vec0Type::Integer;
    if (role == Vec0Role::Key || role == Vec0Role::Partition)
        return std::nullopt;
    if (isShortFor(word, {"float", "double"}) || (role == Vec0Role::Metadata && isShortFor(word, {"float64", "f64"})))
        return Vec0Type::Real;
    if (role == Vec0Role::Metadata && isShortFor(word, {"boolean", "bool"}))
        return Vec0Type::Boolean;
    if (role == Vec0Role::Auxiliary && isShortFor(word, {"blob"}))
        return Vec0Type::Blob;
    return std::nullopt;
}

/// Everything but vectors: `name text`, `name text primary key`, `name text partition key`, `+name text`.
Result<Vec0Column> columnOf(const Tokens& all)
{
    Tokens tokens = all;
    Vec0Column column;
    if (tokens[0].isSymbol('+')) {
        column.role = Vec0Role::Auxiliary;
        tokens.erase(tokens.begin());
    } else if (tokens.size() == 4 && tokens[3].isWord("key")) {
        if (tokens[2].isWord("primary"))
            column.role = Vec0Role::Key;
        else if (tokens[2].isWord("partition"))
            column.role = Vec0Role::Partition;
        else
            return notUnderstood(all);
        tokens.resize(2);
    }
    if (tokens.size() != 2 || tokens[0].kind != TokenKind::Word || tokens[1].kind != TokenKind::Word)
        return notUnderstood(all);
    const std::optional<Vec0Type> type = cellTypeOf(tokens[1].text, column.role);
    if (!type)
        return notUnderstood(all);
    column.name = tokens[0].text;
    column.type = *type;
    return column;
}

Result<void> addDefinition(const Tokens& tokens, Vec0Table& table)
{
    if (tokens.empty())
        return {}; // vec0 takes a comma too many.
    const bool startsWithWord = tokens[0].kind == TokenKind::Word;
    if (startsWithWord && tokens.size() == 3 && tokens[1].isSymbol('=')) {
        if (!isShortFor(tokens[0].text, {"chunk_size"}))
            return notUnderstood(tokens);
        TM_TRY_ASSIGN(table.chunkSize, numberOf(tokens[2]));
        return {};
    }
    if (startsWithWord && tokens.size() >= 3 && tokens[1].kind == TokenKind::Word && tokens[2].isSymbol('[')) {
        TM_TRY_ASSIGN(Vec0Column column, vectorOf(tokens));
        table.columns.push_back(std::move(column));
        return {};
    }
    TM_TRY_ASSIGN(Vec0Column column, columnOf(tokens));
    table.columns.push_back(std::move(column));
    return {};
}

} // namespace

bool isVec0Sql(std::string_view sql)
{
    return behindModule(sql).has_value();
}

Result<Vec0Table> parseVec0Sql(std::string_view sql)
{
    std::optional<Lexer> lexer = behindModule(sql);
    if (!lexer || !lexer->next().isSymbol('('))
        return fail(Errc::Unsupported, "its definition is not of the form vec0(…)");
    Vec0Table table;
    Tokens tokens;
    for (;;) {
        const Token token = lexer->next();
        const bool isEnd = token.isSymbol(')');
        if (isEnd || token.isSymbol(',')) {
            TM_TRY(addDefinition(tokens, table));
            tokens.clear();
            if (isEnd)
                break;
        } else if (token.kind == TokenKind::End) {
            return fail(Errc::Unsupported, "its definition does not end");
        } else {
            tokens.push_back(token);
            constexpr std::size_t kMaxTokens = 64;
            if (token.kind == TokenKind::Unknown || tokens.size() > kMaxTokens)
                return notUnderstood(tokens);
        }
    }
    if (lexer->next().kind != TokenKind::End)
        return fail(Errc::Unsupported, "something stands behind its definition");
    TM_TRY(checkVec0(table));
    return table;
}

} // namespace tidemark
