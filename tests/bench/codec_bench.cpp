// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
//
// Speed and ratio of the float codec: codec_bench [chunk KiB, default 1024]. Prints one line per kind of data. Rates
// are of decoded bytes, in 10^9 bytes a second of this thread's CPU time, the best of several rounds over data that
// exceeds the caches. Judges nothing: figures of different machines or loads do not compare.
#include "repository/floatcodec.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <random>
#include <string>
#include <vector>

namespace {

using namespace tidemark;

constexpr std::size_t kDimension = 768;
constexpr std::size_t kVectors = 16384; // 48 MiB
constexpr int kRounds = 7;

double cpuSeconds()
{
    std::timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

std::vector<float> gaussianUnit()
{
    std::mt19937 random(1);
    std::normal_distribution<float> normal;
    std::vector<float> values(kDimension * kVectors);
    for (std::size_t row = 0; row < kVectors; ++row) {
        const std::span<float> vector = std::span(values).subspan(row * kDimension, kDimension);
        float sum = 0;
        for (float& value : vector) {
            value = normal(random);
            sum += value * value;
        }
        for (float& value : vector)
            value /= std::sqrt(sum);
    }
    return values;
}

std::vector<float> mapped(std::vector<float> values, const std::function<float(float)>& map)
{
    std::transform(values.begin(), values.end(), values.begin(), map);
    return values;
}

/// Rounds to `bits` of mantissa, as numbers have that once were float16 (10) or bfloat16 (7).
float rounded(float value, unsigned bits)
{
    const unsigned drop = 23 - bits;
    const std::uint32_t half = std::uint32_t{1} << (drop - 1);
    return std::bit_cast<float>((std::bit_cast<std::uint32_t>(value) + half) >> drop << drop);
}

/// Dequantised 8-bit integers with one scale for each `run` values.
std::vector<float> dequantised(std::vector<float> values, std::size_t run)
{
    for (std::size_t at = 0; at < values.size(); at += run) {
        const std::span<float> part = std::span(values).subspan(at, run);
        float largest = 0;
        for (const float value : part)
            largest = std::max(largest, std::fabs(value));
        const float scale = largest / 127;
        for (float& value : part)
            value = std::nearbyint(value / scale) * scale;
    }
    return values;
}

void measure(const std::string& name, const std::vector<float>& values, std::size_t chunkBytes)
{
    const ByteView words = std::as_bytes(std::span(values));
    FloatEncoder encoder;
    FloatDecoder decoder;
    ByteBuffer encoded;
    encoded.reserve(words.size() + words.size() / 2);
    ByteBuffer decoded(words.size());
    std::vector<std::size_t> ends;
    double encodeSeconds = 1e9;
    double decodeSeconds = 1e9;
    double copySeconds = 1e9;
    for (int round = 0; round < kRounds; ++round) {
        encoded.clear();
        ends.clear();
        double start = cpuSeconds();
        for (std::size_t at = 0; at < words.size(); at += chunkBytes) {
            encoder.encode(words.subspan(at, std::min(chunkBytes, words.size() - at)), encoded);
            ends.push_back(encoded.size());
        }
        encodeSeconds = std::min(encodeSeconds, cpuSeconds() - start);

        start = cpuSeconds();
        std::size_t from = 0;
        for (std::size_t i = 0; i < ends.size(); ++i) {
            const std::size_t at = i * chunkBytes;
            const std::size_t size = std::min(chunkBytes, words.size() - at);
            if (!decoder.decode(ByteView(encoded).subspan(from, ends[i] - from),
                                std::span(decoded).subspan(at, size))) {
                fmt::print("{}: a chunk does not decode\n", name);
                std::exit(1);
            }
            from = ends[i];
        }
        decodeSeconds = std::min(decodeSeconds, cpuSeconds() - start);
        if (!std::equal(words.begin(), words.end(), decoded.begin())) {
            fmt::print("{}: decoded to something else\n", name);
            std::exit(1);
        }
        start = cpuSeconds();
        std::memcpy(decoded.data(), words.data(), words.size());
        copySeconds = std::min(copySeconds, cpuSeconds() - start);
    }
    const auto bytes = static_cast<double>(words.size());
    fmt::print("{:<34} ratio {:7.3f}   encode {:5.2f} GB/s   decode {:5.2f} GB/s   memcpy {:5.2f} GB/s\n", name,
               bytes / static_cast<double>(encoded.size()), bytes / encodeSeconds / 1e9, bytes / decodeSeconds / 1e9,
               bytes / copySeconds / 1e9);
}

} // namespace

int main(int argc, char** argv)
{
    const std::size_t chunkKiB = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 1024;
    if (chunkKiB == 0 || chunkKiB * 1024 > kFloatChunkMaxBytes) {
        fmt::print("usage: codec_bench [chunk KiB, 1 to {}]\n", kFloatChunkMaxBytes / 1024);
        return 2;
    }
    const std::size_t chunk = chunkKiB * 1024;
    const std::vector<float> gauss = gaussianUnit();
    measure("gaussian, unit norm", gauss, chunk);
    measure("float16 origin", mapped(gauss, [](float v) { return rounded(v, 10); }), chunk);
    measure("bfloat16 origin", mapped(gauss, [](float v) { return rounded(v, 7); }), chunk);
    measure("int8 origin, one scale", dequantised(gauss, gauss.size()), chunk);
    measure("int8 origin, a scale a row", dequantised(gauss, kDimension), chunk);
    measure("integers -128 to 127", mapped(gauss, [](float v) { return std::nearbyint(v * 800); }), chunk);
    measure("one value", std::vector<float>(gauss.size(), 0.25F), chunk);
    std::mt19937 random(2);
    measure("random words", mapped(gauss, [&](float) { return std::bit_cast<float>(std::uint32_t(random())); }), chunk);
    return 0;
}
