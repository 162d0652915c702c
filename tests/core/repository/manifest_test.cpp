// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#include "repository/manifest.h"

#include "support/resulttesting.h"

#include <gtest/gtest.h>

#include <functional>

namespace tidemark::test {
namespace {

FileRef fileRef(unsigned char first)
{
    FileRef ref;
    ref.name.bytes[0] = std::byte{first};
    ref.sizeBytes = 1000u + first;
    ref.footerHash = {first, 7};
    return ref;
}

Manifest someManifest()
{
    Manifest manifest;
    manifest.metadata.id = "snap_1700000000000_3";
    manifest.metadata.sequence = 3;
    manifest.metadata.createdAt = 1'700'000'000;
    manifest.metadata.description = "bytes \xff and \xc3\xa4";
    manifest.metadata.namespaces = {"a", "b\xfe"};
    manifest.metadata.parentId = "snap_1_1";
    manifest.metadata.tags = {"t"};
    manifest.metadata.totalVectors = 17;
    manifest.maskFiles = {fileRef(1), fileRef(2)};
    ManifestNamespace first;
    first.info.name = "a";
    first.info.dimension = 3;
    first.info.config = Json{{"x", 1}};
    first.digest = {5, UINT64_MAX};
    first.segments = {{fileRef(3), 10, MaskRef{1, 4, 3}}, {fileRef(4), 10, std::nullopt}};
    ManifestNamespace second;
    second.info.name = "b\xfe";
    second.digest = {1, 2};
    manifest.namespaces = {first, second};
    manifest.metadata.stateDigest = first.digest;
    manifest.metadata.stateDigest += second.digest;
    return manifest;
}

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find('\n', at);
        lines.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

/// A line changed and every checksum made again, as a hostile bundle could have it.
std::string resealed(std::size_t index, const std::function<void(Json&)>& change)
{
    std::vector<std::string> lines = linesOf(encodeManifest(someManifest()));
    Json json = *parseJson(lines[index], 1 << 20);
    json.erase("check");
    change(json);
    lines[index] = sealLine(json);
    std::string text;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i)
        text += lines[i] + "\n";
    return text + sealLine(Json{{"end", toHex(hash128(asBytes(text)))}}) + "\n";
}

TEST(ManifestTest, RoundTrip)
{
    const std::string text = encodeManifest(someManifest());
    const auto back = decodeManifest(text);
    ASSERT_TRUE(succeeded(back));
    EXPECT_EQ(encodeManifest(*back), text);
    EXPECT_EQ(back->metadata.description, "bytes \xff and \xc3\xa4");
    EXPECT_EQ(back->namespaces[1].info.name, "b\xfe");
    EXPECT_FALSE(back->namespaces[1].info.dimension);
    EXPECT_EQ(back->namespaces[0].segments[0].mask, (MaskRef{1, 4, 3}));
    EXPECT_EQ(back->namespaces[0].segments[0].file, fileRef(3));
    EXPECT_EQ(back->files().size(), 4U);
    const auto head = decodeManifestHead(text.substr(0, text.find('\n') + 1));
    ASSERT_TRUE(succeeded(head));
    EXPECT_EQ(head->id, "snap_1700000000000_3");
}

TEST(ManifestTest, FindsEveryBitAndEveryLine)
{
    const std::string text = encodeManifest(someManifest());
    for (std::size_t at = 0; at < text.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            std::string damaged = text;
            damaged[at] = static_cast<char>(damaged[at] ^ (1 << bit));
            EXPECT_TRUE(failedWith(decodeManifest(damaged), Errc::Damaged)) << "byte " << at << ", bit " << bit;
        }
        EXPECT_FALSE(decodeManifest(text.substr(0, at)));
    }
    const std::vector<std::string> lines = linesOf(text);
    for (std::size_t left = 0; left < lines.size(); ++left) {
        std::string without;
        std::string twice;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            without += i == left ? "" : lines[i] + "\n";
            twice += lines[i] + "\n" + (i == left ? lines[i] + "\n" : "");
        }
        EXPECT_TRUE(failedWith(decodeManifest(without), Errc::Damaged)) << left;
        EXPECT_TRUE(failedWith(decodeManifest(twice), Errc::Damaged)) << left;
    }
    EXPECT_FALSE(decodeManifest(""));
    EXPECT_FALSE(decodeManifest(text + "\n"));
}

TEST(ManifestTest, TellsANewerVersionFromDamage)
{
    EXPECT_TRUE(
        failedWith(decodeManifest(resealed(0, [](Json& j) { j["format_version"] = 2; })), Errc::UnsupportedVersion));
    EXPECT_TRUE(failedWith(decodeManifest(resealed(0, [](Json& j) { j["format"] = "x"; })), Errc::Damaged));
    EXPECT_TRUE(succeeded(decodeManifest(resealed(0, [](Json& j) { j["a_later_key"] = 2; }))));
}

/// The first line is read by a parser of its own; it must not matter in which order a later version writes the keys.
TEST(ManifestTest, TheHeadMayHaveAnyOrderOfKeys)
{
    const std::string text = encodeManifest(someManifest());
    const std::string line = linesOf(text).front();
    Json reversed;
    Json json = *parseJson(line, 1 << 20);
    json.erase("check");
    for (auto it = json.rbegin(); it != json.rend(); ++it)
        reversed[it.key()] = it.value();
    const auto head = decodeManifestHead(sealLine(reversed) + "\n");
    ASSERT_TRUE(succeeded(head));
    EXPECT_EQ(toJson(*head), toJson(decodeManifest(text)->metadata));
    for (const auto& item : json.items()) {
        Json without = json;
        without.erase(item.key());
        const bool optional = item.key() == "parent_id" || item.key() == "verified_at";
        EXPECT_EQ(decodeManifestHead(sealLine(without) + "\n").has_value(), optional) << item.key();
        without[item.key()] = Json::array({1, Json::object()}); // Of no key's type.
        EXPECT_TRUE(failedWith(decodeManifestHead(sealLine(without) + "\n"), Errc::Damaged)) << item.key();
    }
    Json deep;
    for (int i = 0; i < 100; ++i)
        deep = Json::array({deep});
    json["a_later_key"] = deep;
    EXPECT_TRUE(failedWith(decodeManifestHead(sealLine(json) + "\n"), Errc::LimitExceeded));
}

TEST(ManifestTest, RefusesSealedLies)
{
    const std::vector<std::pair<std::size_t, std::function<void(Json&)>>> lies = {
        {0, [](Json& j) { j["id"] = "../../x"; }},
        {0, [](Json& j) { j["id"] = "snap_1_"; }},
        {0, [](Json& j) { j["total_vectors"] = 18; }},
        {0, [](Json& j) { j["total_vectors"] = -17; }},
        {0, [](Json& j) { j["state_digest"] = std::string(32, '0'); }},
        {0, [](Json& j) { j["state_digest"] = std::string(32, 'X'); }},
        {0, [](Json& j) { j["namespaces"] = Json::array({"a"}); }},
        {0,
         [](Json& j) {
             j["description"] = Json{{"base64", "!"}};
         }},
        {0, [](Json& j) { j["created_at"] = UINT64_MAX; }},
        {1, [](Json& j) { j["mask_files"].erase(1); }},
        {1, [](Json& j) { j["mask_files"][0]["file"] = "../../../etc/passwd/aaaaaaaaaaaaa"; }},
        {1, [](Json& j) { j["mask_files"][0]["file"] = std::string(32, 'A'); }},
        {1, [](Json& j) { j["mask_files"][0]["bytes"] = -1; }},
        {1, [](Json& j) { j["mask_files"][0]["bytes"] = 1.5; }},
        {2, [](Json& j) { j["namespace"] = "c"; }},
        {2, [](Json& j) { j["namespace"] = "b\xc3\xbe"; }},
        {2, [](Json& j) { j["dimension"] = std::uint64_t{1} << 40; }},
        {2, [](Json& j) { j["rows"] = 16; }},
        {2, [](Json& j) { j["digest"] = "00"; }},
        {2, [](Json& j) { j["segments"][0]["rows"] = 0; }},
        {2, [](Json& j) { j["segments"][0]["rows"] = UINT64_MAX; }},
        {2,
         [](Json& j) {
             j["segments"][0]["mask"] = Json::array({2, 0, 1});
         }},
        {2,
         [](Json& j) {
             j["segments"][0]["mask"] = Json::array({1, 4, 10});
         }},
        {2,
         [](Json& j) {
             j["segments"][0]["mask"] = Json::array({1, 4, 0});
         }},
        {2,
         [](Json& j) {
             j["segments"][0]["mask"] = Json::array({1, 4});
         }},
        {2,
         [](Json& j) {
             j["segments"][0]["mask"] = Json::array({1, std::uint64_t{1} << 32, 3});
         }},
        {2, [](Json& j) { j["segments"] = 3; }},
        {2, [](Json& j) { j.erase("traits"); }},
    };
    for (std::size_t i = 0; i < lies.size(); ++i)
        EXPECT_TRUE(failedWith(decodeManifest(resealed(lies[i].first, lies[i].second)), Errc::Damaged)) << i;
    Json deep;
    for (int i = 0; i < 100; ++i)
        deep = Json::array({deep});
    EXPECT_TRUE(failedWith(decodeManifest(resealed(2, [&](Json& j) { j["config"] = deep; })), Errc::LimitExceeded));
    EXPECT_TRUE(failedWith(decodeManifest(resealed(0, [](Json& j) { j["description"] = std::string(2 << 20, 'x'); })),
                           Errc::LimitExceeded));
}

} // namespace
} // namespace tidemark::test
