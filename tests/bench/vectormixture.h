// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace benchdata {

/// SplitMix64: small, fast, the same everywhere, and any start value is as good as any other, so that every row has a
/// generator of its own and does not depend on the rows before it.
class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}
    std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }
    std::uint64_t below(std::uint64_t limit) { return next() % limit; }

private:
    std::uint64_t m_state;
};

/// Unit vectors around 64 centres: Gaussian values with full mantissas, whose exponents spread as those of real
/// text embeddings do (about 3.6 bits of sign and exponent, so that exponent coding gains 1.20).
class VectorMixture {
public:
    VectorMixture(std::uint64_t seed, std::size_t dimension) : m_dimension(dimension)
    {
        buildTable();
        m_centres.resize(kCentres * dimension);
        Random random(seed ^ 0x63656e74726573);
        fillNormal(random, m_centres);
    }

    void fill(Random& random, std::span<float> values) const
    {
        const float* centre = m_centres.data() + random.below(kCentres) * m_dimension;
        fillNormal(random, values);
        float squares = 0;
        for (std::size_t i = 0; i < m_dimension; ++i) {
            values[i] = 0.6F * centre[i] + 0.8F * values[i];
            squares += values[i] * values[i];
        }
        const float scale = 1 / std::sqrt(squares);
        for (float& value : values)
            value *= scale;
    }

private:
    static constexpr std::size_t kCentres = 64;
    static constexpr std::size_t kSteps = 4096;

    /// The inverse of the normal distribution, tabulated: a logarithm and a sine for each of 150 million values would
    /// take longer than everything that the benchmark measures.
    void buildTable()
    {
        m_table.resize(kSteps + 1);
        for (std::size_t i = 0; i <= kSteps; ++i) {
            const double wanted = (static_cast<double>(i) + 0.25) / (static_cast<double>(kSteps) + 0.5);
            double low = -5;
            double high = 5;
            for (int step = 0; step < 60; ++step) {
                const double middle = (low + high) / 2;
                (0.5 * std::erfc(-middle / std::sqrt(2.0)) < wanted ? low : high) = middle;
            }
            m_table[i] = static_cast<float>(low);
        }
    }

    void fillNormal(Random& random, std::span<float> values) const
    {
        for (std::size_t i = 0; i < values.size(); i += 2) {
            const std::uint64_t bits = random.next();
            values[i] = normal(static_cast<std::uint32_t>(bits));
            if (i + 1 < values.size())
                values[i + 1] = normal(static_cast<std::uint32_t>(bits >> 32));
        }
    }

    /// 12 bits choose the step, 20 the place within it, so that the mantissa is full.
    float normal(std::uint32_t bits) const
    {
        const std::size_t step = bits >> 20;
        const float part = static_cast<float>(bits & 0xfffff) * 0x1p-20F;
        return m_table[step] + part * (m_table[step + 1] - m_table[step]);
    }

    std::size_t m_dimension;
    std::vector<float> m_table;
    std::vector<float> m_centres;
};

} // namespace benchdata
