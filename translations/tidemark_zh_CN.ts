<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Ages</name>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <comment>minutes</comment>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <comment>hours</comment>
        <translation>%1 小时前</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <comment>days</comment>
        <translation>%1 天前</translation>
    </message>
    <message>
        <source>%1 (UTC)</source>
        <comment>a time</comment>
        <translation>%1 (UTC)</translation>
    </message>
    <message>
        <source>%1 (%2, the same as UTC)</source>
        <comment>a time, its zone</comment>
        <translation>%1（%2，与 UTC 相同）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time, its zone</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>%1 (integer)</source>
        <comment>an id</comment>
        <translation>%1（整数）</translation>
    </message>
    <message>
        <source>%1 (real)</source>
        <comment>an id</comment>
        <translation>%1（实数）</translation>
    </message>
    <message>
        <source>x'%1' (blob)</source>
        <comment>an id in hexadecimal digits</comment>
        <translation>x'%1' (BLOB)</translation>
    </message>
    <message>
        <source>%1 (UUID)</source>
        <comment>an id</comment>
        <translation>%1 (UUID)</translation>
    </message>
    <message>
        <source>%1 (key of several columns)</source>
        <comment>an id</comment>
        <translation>%1（多列键）</translation>
    </message>
</context>
<context>
    <name>ComparedRow</name>
    <message>
        <source>%1 and %2 dimensions: no distance</source>
        <comment>two counts</comment>
        <translation>维度 %1 与 %2：无法计算距离</translation>
    </message>
    <message>
        <source>Euclidean distance %1</source>
        <comment>a number</comment>
        <translation>欧氏距离 %1</translation>
    </message>
    <message>
        <source>Cosine distance %1, Euclidean distance %2</source>
        <comment>two numbers</comment>
        <translation>余弦距离 %1，欧氏距离 %2</translation>
    </message>
    <message>
        <source>no vector of this dimension</source>
        <translation>没有该维度的向量</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>no such column</source>
        <translation>没有该列</translation>
    </message>
    <message>
        <source>%1, %2 dimensions</source>
        <comment>the kind of a vector's elements, a count</comment>
        <translation>%1，%2 维</translation>
    </message>
    <message>
        <source>no such vector</source>
        <translation>没有该向量</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>前几个值</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>范数</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>过期时间</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>Vector %1</source>
        <comment>a name</comment>
        <translation>向量 %1</translation>
    </message>
    <message>
        <source>%1 of metadata are not shown.</source>
        <comment>a size</comment>
        <translation>有 %1 元数据未显示。</translation>
    </message>
</context>
<context>
    <name>Engines</name>
    <message>
        <source>None (repository only)</source>
        <translation>无（仅仓库）</translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation>SQLite 文件</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>PostgreSQL (pgvector)</source>
        <translation>PostgreSQL (pgvector)</translation>
    </message>
    <message>
        <source>Chroma</source>
        <translation>Chroma</translation>
    </message>
    <message>
        <source>Qdrant</source>
        <translation>Qdrant</translation>
    </message>
    <message>
        <source>Milvus</source>
        <translation>Milvus</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>Environments</name>
    <message>
        <source>DEMO</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>DEVELOPMENT</source>
        <translation>开发</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>STAGING</source>
        <translation>预发布</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>开发</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>预发布</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>The request makes no sense as it stands</source>
        <translation>请求内容有误</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>It exists already</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>This may only be read</source>
        <translation>只能读取</translation>
    </message>
    <message>
        <source>The snapshot is pinned</source>
        <translation>快照已固定</translation>
    </message>
    <message>
        <source>Refused, because something is in the way</source>
        <translation>操作受阻，已拒绝</translation>
    </message>
    <message>
        <source>Somebody else is using it</source>
        <translation>正被其他程序使用</translation>
    </message>
    <message>
        <source>Reading or writing failed</source>
        <translation>读写失败</translation>
    </message>
    <message>
        <source>No space is left</source>
        <translation>空间不足</translation>
    </message>
    <message>
        <source>Permission was denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>Damaged data was found</source>
        <translation>发现损坏的数据</translation>
    </message>
    <message>
        <source>This is no repository</source>
        <translation>不是仓库</translation>
    </message>
    <message>
        <source>This is not the storage that its URI says</source>
        <translation>不是 URI 所指的存储</translation>
    </message>
    <message>
        <source>This was written by a newer Tidemark</source>
        <translation>由更新版本的 Tidemark 写入</translation>
    </message>
    <message>
        <source>This cannot be done here</source>
        <translation>此处无法执行</translation>
    </message>
    <message>
        <source>A limit was exceeded</source>
        <translation>超出限制</translation>
    </message>
    <message>
        <source>What was written is not what was read</source>
        <translation>读回的内容与写入的不一致</translation>
    </message>
    <message>
        <source>The outcome is not known</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>Tidemark made a mistake</source>
        <translation>Tidemark 内部错误</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未做任何更改。</translation>
    </message>
    <message>
        <source>Some parts were completed and stay as they are now.</source>
        <translation>部分内容已完成，并保持现状。</translation>
    </message>
    <message>
        <source>The main work is done and durable; a later step failed.</source>
        <translation>主要工作已完成并落盘，但后续步骤失败。</translation>
    </message>
    <message>
        <source>It is not known whether the change took effect.</source>
        <translation>无法确定更改是否生效。</translation>
    </message>
    <message>
        <source>Check the name, or choose another one.</source>
        <translation>请检查名称，或另选一个。</translation>
    </message>
    <message>
        <source>Check the owner and the permissions, then try again.</source>
        <translation>请检查所有者和权限，然后重试。</translation>
    </message>
    <message>
        <source>Release it first.</source>
        <translation>请先取消固定。</translation>
    </message>
    <message>
        <source>See what is there now, then try again.</source>
        <translation>请查看现有内容，然后重试。</translation>
    </message>
    <message>
        <source>Wait until the other program has finished, then try again.</source>
        <translation>请等待其他程序结束，然后重试。</translation>
    </message>
    <message>
        <source>Check the disk and the connection, then try again.</source>
        <translation>请检查磁盘和连接，然后重试。</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>请腾出一些空间，然后重试。</translation>
    </message>
    <message>
        <source>"tidemark-cli verify" names all that is damaged; take a new snapshot soon.</source>
        <translation>“tidemark-cli verify”会列出所有损坏之处；请尽快创建新快照。</translation>
    </message>
    <message>
        <source>Choose the directory of a repository.</source>
        <translation>请选择仓库所在的目录。</translation>
    </message>
    <message>
        <source>Check the URI; if it is right, restore a snapshot into a new storage.</source>
        <translation>请检查 URI；如果无误，请将快照恢复到新的存储。</translation>
    </message>
    <message>
        <source>Use a newer Tidemark.</source>
        <translation>请使用更新版本的 Tidemark。</translation>
    </message>
    <message>
        <source>Leave out what cannot be done, or split it.</source>
        <translation>请去掉无法完成的部分，或将其拆分。</translation>
    </message>
    <message>
        <source>Try again; if it happens twice, check memory and disk.</source>
        <translation>请重试；如果再次发生，请检查内存和磁盘。</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>请报告此问题。</translation>
    </message>
    <message>
        <source>Do it again if you still want it.</source>
        <translation>如仍有需要，请再执行一次。</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>There is no key “%1”. Keys: %2. To look for such a text, put it in quotes.</source>
        <translation>没有“%1”这个键。可用的键：%2。要查找这样的文本，请加引号。</translation>
    </message>
    <message>
        <source>“%1” needs a value: %2.</source>
        <translation>“%1”需要一个值：%2。</translation>
    </message>
    <message>
        <source>“%1” is no value of “%2”. Expected: %3.</source>
        <translation>“%1”不是“%2”的有效值。应为：%3。</translation>
    </message>
    <message>
        <source>“%1” cannot be compared. Write “%1:” and a value.</source>
        <translation>“%1”不能比较大小。请写“%1:”再加一个值。</translation>
    </message>
    <message>
        <source>This quotation has no end: a second quotation mark is expected.</source>
        <translation>引号未闭合：缺少后引号。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a date like 2026-11-01, 2026-11, today, yesterday or 7d</source>
        <translation>日期，如 2026-11-01、2026-11、today、yesterday 或 7d</translation>
    </message>
    <message>
        <source>a size like 512K, 20M or 1.5G</source>
        <translation>大小，如 512K、20M 或 1.5G</translation>
    </message>
    <message>
        <source>a number like 1000 or 20K</source>
        <translation>数字，如 1000 或 20K</translation>
    </message>
</context>
<context>
    <name>HealthText</name>
    <message>
        <source>“%1”</source>
        <comment>the title of a snapshot</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Verified %1: every byte was read, and none was damaged.</source>
        <comment>a time</comment>
        <translation>校验于 %1：已读取每个字节，无损坏。</translation>
    </message>
    <message>
        <source>Verified %1 (%2): every byte was read, and none was damaged.</source>
        <comment>a time, its age</comment>
        <translation>校验于 %1 (%2)：已读取每个字节，无损坏。</translation>
    </message>
    <message>
        <source>✓ verified %1</source>
        <comment>a time</comment>
        <translation>✓ 已校验 %1</translation>
    </message>
    <message>
        <source>✕ damaged</source>
        <translation>✕ 已损坏</translation>
    </message>
    <message>
        <source>⚠ at risk</source>
        <translation>⚠ 可能损坏</translation>
    </message>
    <message>
        <source>? not verified</source>
        <translation>? 未校验</translation>
    </message>
    <message>
        <source>Damaged: %1 (found %2).</source>
        <comment>what, when</comment>
        <translation>已损坏：%1（发现于 %2）。</translation>
    </message>
    <message numerus="yes">
        <source>Damaged: %Ln vector(s) cannot be believed (found %1). The other vectors restore as before.</source>
        <comment>when</comment>
        <translation>
            <numerusform>已损坏：%Ln 个向量不可信（发现于 %1）。其他向量仍可照常恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a full snapshot now, do not delete what is intact, and check the disk.</source>
        <translation>请立即创建全量快照，不要删除完好的快照，并检查磁盘。</translation>
    </message>
    <message>
        <source>At risk: its neighbour %1 is damaged, and the two may share the damaged file. Verify it to know.</source>
        <comment>the titles of snapshots</comment>
        <translation>可能损坏：相邻的 %1 已损坏，两者可能共用损坏的文件。校验后即可确定。</translation>
    </message>
    <message>
        <source>in the lineage</source>
        <translation>谱系中的快照</translation>
    </message>
    <message>
        <source>Not verified yet: what was written was read back and compared when the snapshot was taken, but nobody has read it since.</source>
        <translation>尚未校验：创建快照时已将写入内容读回比对，但此后未再读取过。</translation>
    </message>
    <message>
        <source>point in time</source>
        <translation>单一时间点</translation>
    </message>
    <message>
        <source>per namespace</source>
        <translation>按命名空间</translation>
    </message>
    <message>
        <source>best effort</source>
        <translation>尽力而为</translation>
    </message>
    <message>
        <source>All namespaces are as they were at one moment: the storage gave one view of them.</source>
        <translation>所有命名空间均为同一时刻的状态：存储提供了该时刻的一致视图。</translation>
    </message>
    <message>
        <source>Each namespace is as it was at one moment, but the moments differ: what was written to two namespaces meanwhile may be in one of them only.</source>
        <translation>每个命名空间各为某一时刻的状态，但时刻不同：其间写入两个命名空间的内容，可能只在其中一个里。</translation>
    </message>
    <message>
        <source>The storage has no view of one moment: vectors that were written while the snapshot was taken may be in it or not.</source>
        <translation>存储无法提供某一时刻的视图：创建快照期间写入的向量，可能包含在内，也可能没有。</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>全量</translation>
    </message>
    <message>
        <source>Incremental</source>
        <translation>增量</translation>
    </message>
</context>
<context>
    <name>Healths</name>
    <message numerus="yes">
        <source>%1: %Ln damaged vector(s)</source>
        <comment>a namespace</comment>
        <translation>
            <numerusform>%1：%Ln 个向量损坏</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Interrupted</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>namespaces</comment>
        <translation>
            <numerusform>另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore again…</source>
        <translation>再次恢复…</translation>
    </message>
    <message>
        <source>Undo restore…</source>
        <translation>撤销恢复…</translation>
    </message>
    <message>
        <source>The restore of “%1” that began %2 broke off: the storage is partly old and partly new.</source>
        <comment>a snapshot, a time</comment>
        <translation>“%1”的恢复（始于 %2）中断：存储中新旧内容混杂。</translation>
    </message>
    <message>
        <source>The restore of “%1” into %3 that began %2 broke off: that storage is partly old and partly new.</source>
        <comment>a snapshot, a time, a storage</comment>
        <translation>将“%1”恢复到 %3 的操作（始于 %2）中断：该存储中新旧内容混杂。</translation>
    </message>
    <message>
        <source>It was to change: %1.</source>
        <comment>namespaces</comment>
        <translation>原本要更改：%1。</translation>
    </message>
    <message>
        <source>To restore again completes it; its safety snapshot undoes it.</source>
        <translation>再次恢复可将其完成；用安全快照可将其撤销。</translation>
    </message>
    <message>
        <source>To restore again completes it. There is no safety snapshot that would undo it.</source>
        <translation>再次恢复可将其完成。没有可用来撤销的安全快照。</translation>
    </message>
    <message>
        <source>Snapshot: %1</source>
        <comment>an id</comment>
        <translation>快照：%1</translation>
    </message>
    <message>
        <source>Safety snapshot: %1</source>
        <comment>an id</comment>
        <translation>安全快照：%1</translation>
    </message>
    <message>
        <source>Namespaces:</source>
        <translation>命名空间：</translation>
    </message>
    <message>
        <source>Forget…</source>
        <comment>that a restore broke off</comment>
        <translation>清除记录…</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>%1 of %2</source>
        <comment>sizes: done, total</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保留策略</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Free Space</source>
        <translation>释放空间</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Taking the safety snapshot</source>
        <translation>创建安全快照</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Checking what was written</source>
        <translation>核对写入内容</translation>
    </message>
    <message>
        <source>Committing</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Succeeded with warnings</source>
        <translation>成功，但有警告</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>%1 vectors</source>
        <comment>a number</comment>
        <translation>%1 个向量</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>amounts: done, total</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>an amount per second</comment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <comment>seconds left</comment>
        <translation>约 %1 秒</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <comment>minutes left</comment>
        <translation>约 %1 分钟</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <comment>hours left</comment>
        <translation>约 %1 小时</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1, %2, on %3, %4</source>
        <comment>a job's title, its state, a connection, its environment</comment>
        <translation>%1，%2，连接 %3，%4</translation>
    </message>
    <message>
        <source>%1 per cent</source>
        <translation>百分之 %1</translation>
    </message>
    <message>
        <source>Waits until a job that uses the same data has ended.</source>
        <translation>等待使用相同数据的任务结束。</translation>
    </message>
    <message>
        <source>Stopped before its commit: %1</source>
        <comment>what stopping leaves behind, a sentence</comment>
        <translation>在提交前停止：%1</translation>
    </message>
    <message>
        <source>it had not begun.</source>
        <translation>尚未开始。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s); see the log.</source>
        <translation>
            <numerusform>%Ln 条警告；详见日志。</numerusform>
        </translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>Connection: %1 (%2)</source>
        <comment>a connection, its environment</comment>
        <translation>连接：%1 (%2)</translation>
    </message>
    <message>
        <source>Job: %1</source>
        <comment>a number</comment>
        <translation>任务：%1</translation>
    </message>
    <message>
        <source>Queued: %1</source>
        <comment>a time</comment>
        <translation>排队：%1</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <comment>a time</comment>
        <translation>开始：%1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <comment>a time</comment>
        <translation>结束：%1</translation>
    </message>
    <message>
        <source>Error: %1 (%2)</source>
        <comment>what happened, its stable name</comment>
        <translation>错误：%1 (%2)</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>命令：%1</translation>
    </message>
    <message>
        <source>Snapshot: %1</source>
        <translation>快照：%1</translation>
    </message>
    <message>
        <source>Log:</source>
        <translation>日志：</translation>
    </message>
    <message>
        <source>Tidemark ended while this restore was at work. A storage with transactions is as it was before. In one without them a part may be written: the repository knows, and offers to complete or to undo it.</source>
        <translation>此恢复进行期间 Tidemark 已退出。支持事务的存储保持原样；不支持事务的存储可能已写入一部分：仓库中有记录，并可选择继续完成或撤销。</translation>
    </message>
    <message>
        <source>Tidemark ended while this job was at work. Nothing half-written remains visible. Free Space removes what it may have left. See whether its result is there before you run it again.</source>
        <translation>此任务进行期间 Tidemark 已退出。不会显示任何未写完的内容；残留文件可用“释放空间”清除。再次运行前，请查看结果是否已存在。</translation>
    </message>
    <message numerus="yes">
        <source>Created “%1”: %Ln vector(s), %2 added to the repository</source>
        <comment>a snapshot, a size</comment>
        <translation>
            <numerusform>已创建“%1”：%Ln 个向量，仓库增加 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored “%1”: %2 added, %3 changed, %4 removed</source>
        <comment>a snapshot, counts of vectors</comment>
        <translation>已恢复“%1”：新增 %2，修改 %3，删除 %4</translation>
    </message>
    <message numerus="yes">
        <source>Quick check of %Ln snapshot(s): no damage found</source>
        <translation>
            <numerusform>已快速检查 %Ln 个快照：未发现损坏</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verified %Ln snapshot(s): every byte was read, none is damaged</source>
        <translation>
            <numerusform>已校验 %Ln 个快照：已读取每个字节，无损坏</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) damaged</source>
        <translation>
            <numerusform>%Ln 个快照已损坏</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a snapshot, what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln snapshot(s)</source>
        <translation>
            <numerusform>已导入 %Ln 个快照</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %Ln was/were here already</source>
        <translation>
            <numerusform>，另有 %Ln 个原已存在</numerusform>
        </translation>
    </message>
    <message>
        <source>Freed %1; %2 wait in the trash</source>
        <comment>two sizes</comment>
        <translation>已释放 %1；回收站中还有 %2</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Snapshots that cannot be read: %1. Those in the list are not affected. "tidemark-cli verify" names all that is damaged.</source>
        <translation>有无法读取的快照：%1。列表中的快照不受影响。“tidemark-cli verify”会列出所有损坏之处。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file and what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>and more: %1</source>
        <translation>另有 %1 个</translation>
    </message>
</context>
<context>
    <name>RestoreSteps</name>
    <message>
        <source>Verify the snapshot</source>
        <translation>校验快照</translation>
    </message>
    <message>
        <source>Take the safety snapshot, and compare</source>
        <translation>创建安全快照并比较</translation>
    </message>
    <message>
        <source>Compare with the storage</source>
        <translation>与存储比较</translation>
    </message>
    <message>
        <source>Write what differs</source>
        <translation>写入差异</translation>
    </message>
    <message>
        <source>Read back and check</source>
        <translation>读回并核对</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>done with another step</source>
        <translation>已随其他步骤完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
</context>
<context>
    <name>RestoreSummary</name>
    <message>
        <source>“%1”</source>
        <comment>a name in quotation marks</comment>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>a list of names</comment>
        <translation>
            <numerusform>%1 及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>stays: it is equal already</source>
        <translation>保持不变：已经相同</translation>
    </message>
    <message>
        <source>created</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>dropped and created again</source>
        <translation>删除并重建</translation>
    </message>
    <message>
        <source>dropped: the snapshot does not have it</source>
        <translation>删除：快照中没有</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a namespace in the snapshot, its name in the storage</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is written: all %Ln vector(s) are there already, as the snapshot has them.</source>
        <translation>
            <numerusform>无需写入：全部 %Ln 个向量均已与快照一致。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vector(s) added</source>
        <translation>
            <numerusform>新增 %Ln 个向量</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed, %2 removed; %3 stay as they are.</source>
        <comment>counts of vectors</comment>
        <translation>修改 %1 个，删除 %2 个；%3 个保持不变。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln namespace(s) that the snapshot does not have, with all vectors: %1.</source>
        <translation>
            <numerusform>快照中没有的 %Ln 个命名空间及其所有向量：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The present definition of %Ln namespace(s): %1.</source>
        <translation>
            <numerusform>%Ln 个命名空间的现有定义：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vector(s) that the snapshot does not have.</source>
        <translation>
            <numerusform>快照中没有的 %Ln 个向量。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The present content of %Ln vector(s), which the snapshot's replaces.</source>
        <translation>
            <numerusform>%Ln 个向量的现有内容，将被快照内容取代。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>无。</translation>
    </message>
    <message numerus="yes">
        <source>Among them %Ln write(s) since the last snapshot of this lineage, which are in no snapshot yet.</source>
        <translation>
            <numerusform>其中有 %Ln 次写入发生在此谱系最后一个快照之后，尚未进入任何快照。</numerusform>
        </translation>
    </message>
    <message>
        <source>The safety snapshot keeps all of it, so the restore can be undone.</source>
        <translation>安全快照会保留全部这些内容，因此恢复可以撤销。</translation>
    </message>
    <message>
        <source>No safety snapshot is taken: what no other snapshot has is gone for good.</source>
        <translation>不创建安全快照：其他快照中没有的内容将永久丢失。</translation>
    </message>
    <message>
        <source>What the storage holds now, in a safety snapshot.</source>
        <translation>存储的当前内容（在安全快照中）。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vector(s) that are equal already: they are not written.</source>
        <translation>
            <numerusform>已经相同的 %Ln 个向量：不写入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every vector that the snapshot does not have: merge removes nothing.</source>
        <translation>快照中没有的所有向量：合并不会删除任何内容。</translation>
    </message>
    <message>
        <source>All snapshots, “%1” too.</source>
        <comment>the title of a snapshot</comment>
        <translation>所有快照，包括“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer snapshot(s) of the present lineage, as a side branch.</source>
        <translation>
            <numerusform>当前谱系中 %Ln 个更新的快照，作为旁支。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every namespace that is not named in the plan, and what is no namespace.</source>
        <translation>方案中未列出的所有命名空间，以及不属于命名空间的内容。</translation>
    </message>
    <message>
        <source>What is no namespace in the storage.</source>
        <translation>存储中不属于命名空间的内容。</translation>
    </message>
    <message>
        <source>The storage has %1 already, so something that exists would be touched. Go back and choose other names.</source>
        <comment>a list of names</comment>
        <translation>存储中已有 %1，会影响现有内容。请返回并选择其他名称。</translation>
    </message>
    <message>
        <source>Cannot be kept: %1: %2.</source>
        <comment>a namespace, what is lost</comment>
        <translation>无法保留：%1：%2。</translation>
    </message>
    <message>
        <source>Cannot be kept: %1: %2 (%3).</source>
        <comment>a namespace, what is lost, a count of vectors</comment>
        <translation>无法保留：%1：%2 (%3)。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vector(s)</source>
        <translation>
            <numerusform>%Ln 个向量</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>%Ln pinned</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>已固定 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by a tag</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>按标签 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dated in the future</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>日期在未来 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the last ones</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>最近的 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by the hourly rule</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>按每小时规则 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by the daily rule</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>按每日规则 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by the weekly rule</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>按每周规则 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by the monthly rule</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>按每月规则 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by the yearly rule</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>按每年规则 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as the newest verified one</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>最新的已校验快照 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as the last one of a namespace</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>命名空间的最后一个快照 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln because no rule removes it</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>没有规则要删除的 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no snapshots.</source>
        <translation>没有快照。</translation>
    </message>
    <message numerus="yes">
        <source>Removes none of %Ln snapshot(s)</source>
        <translation>
            <numerusform>%Ln 个快照均不删除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes none of %Ln snapshot(s), oldest kept %1</source>
        <comment>a date</comment>
        <translation>
            <numerusform>%Ln 个快照均不删除，保留的最早日期为 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes %1 of %Ln snapshot(s)</source>
        <comment>a count</comment>
        <translation>
            <numerusform>%Ln 个快照中删除 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removes %1 of %Ln snapshot(s), oldest kept %2</source>
        <comment>a count, a date</comment>
        <translation>
            <numerusform>%Ln 个快照中删除 %1 个，保留的最早日期为 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule is set. A policy without rules removes nothing: all snapshots stay.</source>
        <translation>未设置规则。没有规则的策略不删除任何内容：所有快照都会保留。</translation>
    </message>
    <message>
        <source>No snapshot has any of these tags, so the policy would keep nothing. Such a policy removes nothing: all snapshots stay. Is a tag misspelled?</source>
        <translation>没有快照带有这些标签，按此策略将一个不留。这样的策略不删除任何内容：所有快照都会保留。是否写错了标签？</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>dated in the future</source>
        <translation>日期在未来</translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>a number</comment>
        <translation>最近 %1 个</translation>
    </message>
    <message>
        <source>hourly %1</source>
        <comment>an hour</comment>
        <translation>每小时 %1</translation>
    </message>
    <message>
        <source>daily %1</source>
        <comment>a day</comment>
        <translation>每日 %1</translation>
    </message>
    <message>
        <source>weekly %1</source>
        <comment>a week</comment>
        <translation>每周 %1</translation>
    </message>
    <message>
        <source>monthly %1</source>
        <comment>a month</comment>
        <translation>每月 %1</translation>
    </message>
    <message>
        <source>yearly %1</source>
        <comment>a year</comment>
        <translation>每年 %1</translation>
    </message>
    <message>
        <source>newest verified</source>
        <translation>最新的已校验快照</translation>
    </message>
    <message>
        <source>last of namespace %1</source>
        <translation>命名空间 %1 的最后一个</translation>
    </message>
    <message>
        <source>no rule keeps it</source>
        <translation>没有规则保留它</translation>
    </message>
    <message>
        <source>nothing is removed</source>
        <translation>不删除任何内容</translation>
    </message>
    <message>
        <source>Stays, because it is pinned. Retention never removes a pinned snapshot.</source>
        <translation>保留：已固定。保留策略从不删除已固定的快照。</translation>
    </message>
    <message>
        <source>Stays, because it has the tag “%1”.</source>
        <translation>保留：带有标签“%1”。</translation>
    </message>
    <message>
        <source>Stays, because it is dated in the future: some clock was wrong, so its age is not known.</source>
        <translation>保留：日期在未来。时钟曾经有误，因此无法得知其存在时间。</translation>
    </message>
    <message>
        <source>Stays, because it is among the last %1 snapshots.</source>
        <comment>a number</comment>
        <translation>保留：属于最近的 %1 个快照。</translation>
    </message>
    <message>
        <source>Stays as the newest snapshot of the hour %1.</source>
        <comment>an hour</comment>
        <translation>保留：是 %1 这一小时最新的快照。</translation>
    </message>
    <message>
        <source>Stays as the newest snapshot of the day %1.</source>
        <comment>a day</comment>
        <translation>保留：是 %1 当日最新的快照。</translation>
    </message>
    <message>
        <source>Stays as the newest snapshot of the week %1.</source>
        <comment>a week</comment>
        <translation>保留：是 %1 该周最新的快照。</translation>
    </message>
    <message>
        <source>Stays as the newest snapshot of the month %1.</source>
        <comment>a month</comment>
        <translation>保留：是 %1 当月最新的快照。</translation>
    </message>
    <message>
        <source>Stays as the newest snapshot of the year %1.</source>
        <comment>a year</comment>
        <translation>保留：是 %1 当年最新的快照。</translation>
    </message>
    <message>
        <source>Stays, because it is the newest snapshot that was verified without damage. Retention always keeps that one.</source>
        <translation>保留：是校验无损坏的最新快照。保留策略始终保留它。</translation>
    </message>
    <message>
        <source>Stays, because no newer snapshot holds the namespace “%1”. Retention always keeps the last one of a namespace.</source>
        <translation>保留：没有更新的快照包含命名空间“%1”。保留策略始终保留每个命名空间的最后一个快照。</translation>
    </message>
    <message>
        <source>Is removed: no rule of the policy keeps it. It goes to the trash and can be brought back for seven days.</source>
        <translation>删除：策略中没有规则保留它。它会移到回收站，七天内可以还原。</translation>
    </message>
    <message>
        <source>Stays: a policy without rules removes nothing.</source>
        <translation>保留：没有规则的策略不删除任何内容。</translation>
    </message>
    <message>
        <source>Stays: the policy would keep no snapshot at all, and such a policy removes nothing.</source>
        <translation>保留：按此策略将一个快照都不留，而这样的策略不删除任何内容。</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Ctrl and Alt together write characters on many keyboards (AltGr).</source>
        <translation>在许多键盘上，Ctrl 与 Alt 组合用于输入字符 (AltGr)。</translation>
    </message>
    <message>
        <source>This key alone is needed for typing and moving.</source>
        <translation>此键单独使用时用于输入和移动。</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>actions that are in no menu</comment>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>Test</name>
    <message>
        <source>%1: %2</source>
        <comment>an error and its particulars</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 vectors</source>
        <comment>a namespace, a number</comment>
        <translation>%1：%2 个向量</translation>
    </message>
    <message>
        <source>%1: number of vectors not known</source>
        <translation>%1：向量数未知</translation>
    </message>
    <message>
        <source>left out: %1 (%2)</source>
        <comment>a table and why it is no namespace</comment>
        <translation>已略过：%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln namespace(s)</source>
        <translation>
            <numerusform>%Ln 个命名空间</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>namespaces; what was left out</comment>
        <translation>%1；%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) left out</source>
        <translation>
            <numerusform>略过 %Ln 个表</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked for: the connection is read-only</source>
        <translation>未询问：连接为只读</translation>
    </message>
    <message>
        <source>It may only be read. Snapshots can be taken, nothing can be restored into it.</source>
        <translation>只能读取。可以创建快照，但不能恢复到其中。</translation>
    </message>
    <message>
        <source>The file's permissions do not let you write. Snapshots can be taken, nothing can be restored into it.</source>
        <translation>文件权限不允许写入。可以创建快照，但不能恢复到其中。</translation>
    </message>
    <message>
        <source>The file's directory may not be written to, and SQLite needs that for its journal. Nothing can be restored into it.</source>
        <translation>文件所在目录不可写，而 SQLite 的日志需要写入该目录。不能恢复到其中。</translation>
    </message>
    <message>
        <source>permitted; nothing was written to find out</source>
        <translation>允许（未实际写入验证）</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>Support of this engine</source>
        <translation>引擎支持情况</translation>
    </message>
    <message>
        <source>Storage can be reached</source>
        <translation>存储可以访问</translation>
    </message>
    <message>
        <source>It is the database that the URI says</source>
        <translation>与 URI 所指的数据库一致</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>Storage may be written to</source>
        <translation>存储可以写入</translation>
    </message>
    <message>
        <source>there is no storage, only a repository</source>
        <translation>没有存储，只有仓库</translation>
    </message>
    <message>
        <source>needs what failed before</source>
        <translation>需要前面失败的项目</translation>
    </message>
    <message>
        <source>No permission to write to %1. Snapshots can be looked at, none can be taken.</source>
        <translation>没有写入 %1 的权限。可以查看快照，但不能创建。</translation>
    </message>
    <message>
        <source>permitted; %1 free</source>
        <translation>允许；可用空间 %1</translation>
    </message>
    <message>
        <source>permitted</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Snapshots can be listed</source>
        <translation>可以列出快照</translation>
    </message>
    <message>
        <source>Repository may be written to</source>
        <translation>仓库可以写入</translation>
    </message>
    <message>
        <source>There is none yet; the first snapshot creates it.</source>
        <translation>尚不存在；第一个快照会创建它。</translation>
    </message>
    <message>
        <source>there is none yet</source>
        <translation>尚不存在</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s)</source>
        <translation>
            <numerusform>%Ln 个快照</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>snapshots; how many are unreadable</comment>
        <translation>%1；%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <translation>
            <numerusform>%Ln 个无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>Storage and repository are apart</source>
        <translation>存储与仓库分开存放</translation>
    </message>
    <message>
        <source>Both are on the same file system: if its disk fails, both are lost.</source>
        <translation>两者在同一文件系统上：磁盘一旦故障，两者都会丢失。</translation>
    </message>
    <message>
        <source>on different file systems</source>
        <translation>在不同的文件系统上</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>note</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was tested, its outcome</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Snapshots of vector databases: take, see, compare, verify and restore them.</source>
        <translation>向量数据库的快照：创建、查看、比较、校验和恢复。</translation>
    </message>
    <message>
        <source>A storage to connect to (sqlite:PATH), or a file to look into.</source>
        <translation>要连接的存储 (sqlite:PATH)，或要查看的文件。</translation>
    </message>
    <message>
        <source>The repository to show.</source>
        <translation>要显示的仓库。</translation>
    </message>
    <message>
        <source>Open this saved connection.</source>
        <translation>打开此已保存的连接。</translation>
    </message>
    <message>
        <source>Change nothing through the connection.</source>
        <translation>不通过该连接做任何更改。</translation>
    </message>
    <message>
        <source>Show the demo; it is made the first time.</source>
        <translation>显示演示；首次使用时创建。</translation>
    </message>
    <message>
        <source>Write a picture of the main window as PNG, then quit.</source>
        <translation>将主窗口的图片存为 PNG，然后退出。</translation>
    </message>
    <message>
        <source>Open another window of a Tidemark that runs already.</source>
        <translation>在已运行的 Tidemark 中打开另一个窗口。</translation>
    </message>
    <message>
        <source>There is no use for "%1".</source>
        <translation>多余的参数“%1”。</translation>
    </message>
    <message>
        <source>--demo, --profile, and a storage or --repository exclude each other.</source>
        <translation>--demo、--profile 以及存储或 --repository 不能同时使用。</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 需要一个值。</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <translation>
            <numerusform>约剩 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>约剩 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln h left</source>
        <translation>
            <numerusform>约剩 %Ln 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>damaged: cannot be read</source>
        <translation>已损坏：无法读取</translation>
    </message>
    <message numerus="yes">
        <source>damaged: %Ln vector(s)</source>
        <translation>
            <numerusform>已损坏：%Ln 个向量</numerusform>
        </translation>
    </message>
    <message>
        <source>may share damage</source>
        <translation>可能损坏</translation>
    </message>
    <message>
        <source>verified %1</source>
        <comment>a time or a date</comment>
        <translation>已校验 %1</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未校验</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>base of current</source>
        <comment>the snapshot that the storage descends from</comment>
        <translation>当前基准</translation>
    </message>
    <message>
        <source>keep: %1</source>
        <comment>a retention rule</comment>
        <translation>保留：%1</translation>
    </message>
    <message>
        <source>remove: %1</source>
        <comment>a retention rule</comment>
        <translation>删除：%1</translation>
    </message>
    <message>
        <source>namespaces changed since the base</source>
        <translation>基准之后命名空间有更改</translation>
    </message>
    <message>
        <source>no changes since the base</source>
        <translation>基准之后无更改</translation>
    </message>
    <message numerus="yes">
        <source>%1 change(s) since the base</source>
        <extracomment>%1 is the number</extracomment>
        <translation>
            <numerusform>基准之后有 %1 处更改</numerusform>
        </translation>
    </message>
    <message>
        <source>no snapshot of it yet: the next one will be full</source>
        <translation>尚无快照：下一个将是全量</translation>
    </message>
    <message>
        <source>not compared with its base yet</source>
        <translation>尚未与基准比较</translation>
    </message>
    <message>
        <source>comparing again…</source>
        <translation>正在重新比较…</translation>
    </message>
    <message>
        <source>comparing with its base…</source>
        <translation>正在与基准比较…</translation>
    </message>
    <message>
        <source>the storage cannot be read: %1</source>
        <translation>无法读取存储：%1</translation>
    </message>
    <message>
        <source>the storage cannot be read</source>
        <translation>无法读取存储</translation>
    </message>
    <message>
        <source>interrupted: nothing was kept; the jobs panel offers it again</source>
        <translation>已中断：未留下任何内容；可从任务面板重新运行</translation>
    </message>
    <message>
        <source>waits for another job</source>
        <translation>等待另一个任务</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>%1 vectors/s</source>
        <translation>%1 个向量/秒</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes</comment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no changes</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>全量</translation>
    </message>
    <message>
        <source>Incremental</source>
        <translation>增量</translation>
    </message>
    <message>
        <source>Today — %1</source>
        <comment>a date</comment>
        <translation>今天 — %1</translation>
    </message>
    <message>
        <source>Yesterday — %1</source>
        <comment>a date</comment>
        <translation>昨天 — %1</translation>
    </message>
    <message>
        <source>This week — from %1</source>
        <comment>a date</comment>
        <translation>本周 — 自 %1</translation>
    </message>
    <message>
        <source>Last week — from %1</source>
        <comment>a date</comment>
        <translation>上周 — 自 %1</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <comment>a date</comment>
        <translation>%1 起的一周</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a month, a year</comment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>This month — %1</source>
        <comment>a month</comment>
        <translation>本月 — %1</translation>
    </message>
    <message>
        <source>Last month — %1</source>
        <comment>a month</comment>
        <translation>上月 — %1</translation>
    </message>
    <message>
        <source>Lineage of the current state</source>
        <translation>当前状态的谱系</translation>
    </message>
    <message>
        <source>Branch of “%1”, from “%2”</source>
        <comment>the newest snapshot of it, where it begins</comment>
        <translation>“%1”所在分支，始于“%2”</translation>
    </message>
    <message>
        <source>Branch of “%1”</source>
        <comment>the newest snapshot of it</comment>
        <translation>“%1”所在分支</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s)</source>
        <translation>
            <numerusform>%Ln 个快照</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged</source>
        <translation>
            <numerusform>%Ln 个已损坏</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may share damage</source>
        <translation>
            <numerusform>%Ln 个可能损坏</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folded</source>
        <comment>snapshots of a side branch</comment>
        <translation>
            <numerusform>折叠了 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) without snapshots</source>
        <translation>
            <numerusform>%Ln 周没有快照</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) without snapshots</source>
        <translation>
            <numerusform>%Ln 个月没有快照</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) without snapshots</source>
        <translation>
            <numerusform>%Ln 天没有快照</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) of a side branch</source>
        <translation>
            <numerusform>旁支上的 %Ln 个快照</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln snapshot(s)</source>
        <comment>folded</comment>
        <translation>
            <numerusform>+%Ln 个快照</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two dates</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>safety snapshot</source>
        <translation>安全快照</translation>
    </message>
    <message>
        <source>in the lineage of the current state</source>
        <translation>在当前状态的谱系中</translation>
    </message>
    <message>
        <source>side branch</source>
        <translation>旁支</translation>
    </message>
    <message>
        <source>parent %1</source>
        <translation>父快照 %1</translation>
    </message>
    <message>
        <source>parent not found</source>
        <translation>未找到父快照</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>In the lineage of the current state.</source>
        <translation>在当前状态的谱系中。</translation>
    </message>
    <message>
        <source>On a side branch, not in the lineage of the current state.</source>
        <translation>在旁支上，不在当前状态的谱系中。</translation>
    </message>
    <message numerus="yes">
        <source>Lineage: %Ln ancestor(s), the oldest is “%1”.</source>
        <translation>
            <numerusform>谱系：%Ln 个祖先，最早的是“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>The parent of the oldest one is not in this repository.</source>
        <translation>最早者的父快照不在此仓库中。</translation>
    </message>
    <message>
        <source>Restores on its own: %1 vectors, %2. No other snapshot is needed.</source>
        <translation>可独立恢复：%1 个向量，%2。不需要其他快照。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) descend from it.</source>
        <translation>
            <numerusform>有 %Ln 个快照由它派生。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::AboutDialog</name>
    <message>
        <source>About Tidemark</source>
        <translation>关于 Tidemark</translation>
    </message>
    <message>
        <source>Takes snapshots of vector databases, shows them as a timeline with their lineage, and restores, compares and verifies them.</source>
        <translation>创建向量数据库的快照，以时间线显示快照及其谱系，并可恢复、比较和校验。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Copyright 2026 The Tidemark authors. Licensed under the Apache License, Version 2.0; without warranty of any kind. Qt is used under the GNU LGPL, version 3; SQLite is in the public domain; zstd, xxHash, CRoaring, {fmt}, tl::expected and JSON for Modern C++ are under their own free licences.</source>
        <translation>Copyright 2026 The Tidemark authors. 依据 Apache License, Version 2.0 授权，不附带任何担保。Qt 依据 GNU LGPL 第 3 版使用；SQLite 属于公有领域；zstd、xxHash、CRoaring、{fmt}、tl::expected 和 JSON for Modern C++ 依据各自的自由许可证使用。</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>复制版本信息(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ActionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>an act, a connection</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ActionSet</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>New &amp;Window</source>
        <translation>新建窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Open another window</source>
        <translation>打开另一个窗口</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>连接(&amp;C)…</translation>
    </message>
    <message>
        <source>Connect to a storage and a repository</source>
        <translation>连接到存储和仓库</translation>
    </message>
    <message>
        <source>Open the &amp;Demo</source>
        <translation>打开演示(&amp;D)</translation>
    </message>
    <message>
        <source>Open a demo storage of real embeddings with weeks of history</source>
        <translation>打开一个由真实嵌入向量组成、带有数周历史的演示存储</translation>
    </message>
    <message>
        <source>&amp;Inspect a File…</source>
        <translation>查看文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Look into a file of snapshots or an SQLite database; nothing is restored</source>
        <translation>查看快照文件或 SQLite 数据库的内容；不恢复任何内容</translation>
    </message>
    <message>
        <source>I&amp;mport Snapshots…</source>
        <translation>导入快照(&amp;M)…</translation>
    </message>
    <message>
        <source>Check a file of snapshots and add them to this repository</source>
        <translation>检查快照文件，并将其添加到此仓库</translation>
    </message>
    <message>
        <source>Import from Da&amp;kera…</source>
        <translation>从 Dakera 导入(&amp;K)…</translation>
    </message>
    <message>
        <source>Look into a directory of Dakera and add its snapshots to this repository</source>
        <translation>查看 Dakera 的目录，并将其中的快照添加到此仓库</translation>
    </message>
    <message>
        <source>C&amp;lose the Connection</source>
        <translation>关闭连接(&amp;L)</translation>
    </message>
    <message>
        <source>Back to the start page; running jobs go on</source>
        <translation>返回起始页；运行中的任务会继续</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>关闭所有窗口</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last edit of a description, tags or pin</source>
        <translation>撤销对说明、标签或固定状态的上一次编辑</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Do the edit again</source>
        <translation>重做该编辑</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Filter the timeline</source>
        <translation>筛选时间线</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <translation>转到下一个匹配项</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>Go to the match before</source>
        <translation>转到上一个匹配项</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>重命名(&amp;M)</translation>
    </message>
    <message>
        <source>Edit the name in its row: the first line of the description</source>
        <translation>在行内编辑名称，即说明的第一行</translation>
    </message>
    <message>
        <source>&amp;Edit Description and Tags…</source>
        <translation>编辑说明和标签(&amp;E)…</translation>
    </message>
    <message>
        <source>Change the description, the tags or the pin</source>
        <translation>更改说明、标签或固定状态</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>复制 ID(&amp;I)</translation>
    </message>
    <message>
        <source>Copy the ids of the selected snapshots</source>
        <translation>复制所选快照的 ID</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>&amp;Create…</source>
        <translation>创建(&amp;C)…</translation>
    </message>
    <message>
        <source>Take a snapshot of the storage</source>
        <translation>创建存储的快照</translation>
    </message>
    <message>
        <source>Create &amp;Now</source>
        <translation>立即创建(&amp;N)</translation>
    </message>
    <message>
        <source>Take a snapshot with the usual settings, without a question</source>
        <translation>按常用设置创建快照，不再询问</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>See what a restore of this snapshot would do, then do it</source>
        <translation>先查看恢复此快照的结果，再执行</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>比较(&amp;O)</translation>
    </message>
    <message>
        <source>Compare two snapshots, or one with the current state</source>
        <translation>比较两个快照，或将一个快照与当前状态比较</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>校验(&amp;V)</translation>
    </message>
    <message>
        <source>Read every byte of the selected snapshots and check it</source>
        <translation>读取并检查所选快照的每个字节</translation>
    </message>
    <message>
        <source>&amp;Quick Check</source>
        <translation>快速检查(&amp;Q)</translation>
    </message>
    <message>
        <source>Check that all files are there and have their sizes; their content is not read</source>
        <translation>检查所有文件是否存在、大小是否正确；不读取内容</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>固定(&amp;P)</translation>
    </message>
    <message>
        <source>Protect the selected snapshots from deletion and retention, or release them</source>
        <translation>保护所选快照不被删除操作和保留策略移除，或取消保护</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Write the selected snapshots into one portable file</source>
        <translation>将所选快照写入一个便于携带的文件</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>See what deleting the selected snapshots would mean, then do it</source>
        <translation>先查看删除所选快照的影响，再执行</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>&amp;Verify All</source>
        <translation>全部校验(&amp;V)</translation>
    </message>
    <message>
        <source>Read every byte of all snapshots and check it</source>
        <translation>读取并检查所有快照的每个字节</translation>
    </message>
    <message>
        <source>&amp;Retention…</source>
        <translation>保留策略(&amp;R)…</translation>
    </message>
    <message>
        <source>Decide which snapshots to keep, with a verdict on each</source>
        <translation>决定保留哪些快照，并逐个显示判定</translation>
    </message>
    <message>
        <source>&amp;Trash…</source>
        <translation>回收站(&amp;T)…</translation>
    </message>
    <message>
        <source>Deleted snapshots, which can be brought back for seven days</source>
        <translation>已删除的快照，七天内可以还原</translation>
    </message>
    <message>
        <source>&amp;Free Space…</source>
        <translation>释放空间(&amp;F)…</translation>
    </message>
    <message>
        <source>Remove the files that no snapshot needs</source>
        <translation>删除没有快照需要的文件</translation>
    </message>
    <message>
        <source>Read-&amp;Only</source>
        <translation>只读(&amp;O)</translation>
    </message>
    <message>
        <source>Lock this connection: nothing can be changed through it</source>
        <translation>锁定此连接：不能通过它做任何更改</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>&amp;Current State</source>
        <translation>当前状态(&amp;C)</translation>
    </message>
    <message>
        <source>Go to the row of the current state</source>
        <translation>转到当前状态所在的行</translation>
    </message>
    <message>
        <source>&amp;Parent</source>
        <translation>父快照(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the snapshot that this one was compared with</source>
        <translation>转到此快照创建时所比较的快照</translation>
    </message>
    <message>
        <source>C&amp;hild</source>
        <translation>子快照(&amp;H)</translation>
    </message>
    <message>
        <source>Go to the next snapshot of this lineage</source>
        <translation>转到此谱系的下一个快照</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>Back to what was selected before</source>
        <translation>回到之前选中的内容</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>Forward to what was selected after</source>
        <translation>前进到之后选中的内容</translation>
    </message>
    <message>
        <source>&amp;Date…</source>
        <translation>日期(&amp;D)…</translation>
    </message>
    <message>
        <source>Go to the snapshot at or before a time</source>
        <translation>转到某一时刻或之前的快照</translation>
    </message>
    <message>
        <source>Select the &amp;Lineage</source>
        <translation>选择谱系(&amp;L)</translation>
    </message>
    <message>
        <source>Select this snapshot and its parents up to the full one</source>
        <translation>选择此快照及其直到全量快照的各级父快照</translation>
    </message>
    <message>
        <source>Select the D&amp;escendants</source>
        <translation>选择后代(&amp;E)</translation>
    </message>
    <message>
        <source>Select the snapshots that descend from this one</source>
        <translation>选择由此快照派生的快照</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Read the repository again and compare the storage with its base</source>
        <translation>重新读取仓库，并将存储与其基准比较</translation>
    </message>
    <message>
        <source>Compare the Current &amp;State</source>
        <translation>比较当前状态(&amp;S)</translation>
    </message>
    <message>
        <source>Open the comparison of the storage with the snapshot that it descends from</source>
        <translation>打开存储与其基准快照的比较</translation>
    </message>
    <message>
        <source>Group by &amp;Day</source>
        <translation>按日分组(&amp;D)</translation>
    </message>
    <message>
        <source>Put the snapshots of each day under a header</source>
        <translation>将每天的快照归在一个标题下</translation>
    </message>
    <message>
        <source>Group by &amp;Week</source>
        <translation>按周分组(&amp;W)</translation>
    </message>
    <message>
        <source>Put the snapshots of each week under a header</source>
        <translation>将每周的快照归在一个标题下</translation>
    </message>
    <message>
        <source>Group by &amp;Month</source>
        <translation>按月分组(&amp;M)</translation>
    </message>
    <message>
        <source>Put the snapshots of each month under a header</source>
        <translation>将每月的快照归在一个标题下</translation>
    </message>
    <message>
        <source>Group by &amp;Branch</source>
        <translation>按分支分组(&amp;B)</translation>
    </message>
    <message>
        <source>First the lineage of the current state, then every other branch</source>
        <translation>先显示当前状态的谱系，再显示其他各分支</translation>
    </message>
    <message>
        <source>&amp;No Groups</source>
        <translation>不分组(&amp;N)</translation>
    </message>
    <message>
        <source>One list without headers</source>
        <translation>显示为没有标题的单一列表</translation>
    </message>
    <message>
        <source>&amp;Fold Long Branches</source>
        <translation>折叠长分支(&amp;F)</translation>
    </message>
    <message>
        <source>One row for many snapshots of a side branch that nothing distinguishes</source>
        <translation>将旁支上众多无特殊之处的快照合为一行</translation>
    </message>
    <message>
        <source>Times in &amp;Local Time</source>
        <translation>本地时间(&amp;L)</translation>
    </message>
    <message>
        <source>Show times and count days in the time zone of this computer</source>
        <translation>按本机的时区显示时间并划分日期</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>UTC 时间(&amp;U)</translation>
    </message>
    <message>
        <source>Show times and count days in coordinated universal time</source>
        <translation>按协调世界时显示时间并划分日期</translation>
    </message>
    <message>
        <source>Colours of the &amp;Desktop</source>
        <translation>桌面配色(&amp;D)</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>浅色或深色，跟随桌面</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>浅色配色</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色配色</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>Colours of high contrast</source>
        <translation>高对比度配色</translation>
    </message>
    <message>
        <source>Go to the &amp;Timeline</source>
        <translation>转到时间线(&amp;T)</translation>
    </message>
    <message>
        <source>Put the keyboard into the timeline</source>
        <translation>将键盘焦点移到时间线</translation>
    </message>
    <message>
        <source>Go to the Det&amp;ails</source>
        <translation>转到详情(&amp;A)</translation>
    </message>
    <message>
        <source>Put the keyboard into the details</source>
        <translation>将键盘焦点移到详情</translation>
    </message>
    <message>
        <source>Go to the &amp;Jobs</source>
        <translation>转到任务(&amp;J)</translation>
    </message>
    <message>
        <source>Put the keyboard into the jobs</source>
        <translation>将键盘焦点移到任务</translation>
    </message>
    <message>
        <source>Go to the Co&amp;nnections</source>
        <translation>转到连接(&amp;N)</translation>
    </message>
    <message>
        <source>Put the keyboard into the connections</source>
        <translation>将键盘焦点移到连接</translation>
    </message>
    <message>
        <source>&amp;Stop the Job</source>
        <translation>停止任务(&amp;S)</translation>
    </message>
    <message>
        <source>Stop the selected job, or the one that runs</source>
        <translation>停止所选任务，或正在运行的任务</translation>
    </message>
    <message>
        <source>&amp;Back to the Timeline</source>
        <translation>返回时间线(&amp;B)</translation>
    </message>
    <message>
        <source>Close the comparison or the retention page</source>
        <translation>关闭比较页或保留策略页</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>All &amp;Commands…</source>
        <translation>所有命令(&amp;C)…</translation>
    </message>
    <message>
        <source>Search everything that can be done</source>
        <translation>搜索所有可执行的操作</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>键盘快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>All keys, which can be changed there</source>
        <translation>所有快捷键，可在其中更改</translation>
    </message>
    <message>
        <source>&amp;About Tidemark</source>
        <translation>关于 Tidemark(&amp;A)</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>版本和许可证</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ChangeDetail</name>
    <message>
        <source>The vector in A and in B</source>
        <translation>A 与 B 中的向量</translation>
    </message>
    <message>
        <source>Metadata in A</source>
        <translation>A 中的元数据</translation>
    </message>
    <message>
        <source>Metadata in B</source>
        <translation>B 中的元数据</translation>
    </message>
    <message>
        <source>No vector is chosen. Choose one above to see both versions of it.</source>
        <translation>未选择向量。请在上方选择一个，以查看其两个版本。</translation>
    </message>
    <message>
        <source>Fetching both versions…</source>
        <translation>正在获取两个版本…</translation>
    </message>
    <message>
        <source>It could not be read: %1 (%2). %3</source>
        <comment>headline, detail and advice of an error</comment>
        <translation>无法读取：%1 (%2)。%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an id, what happened to it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Neither side has it any more. Compare again.</source>
        <translation>两侧都已没有它。请重新比较。</translation>
    </message>
    <message>
        <source>Only B has it.</source>
        <translation>仅 B 中有。</translation>
    </message>
    <message>
        <source>Only A has it.</source>
        <translation>仅 A 中有。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ChangeListModel</name>
    <message>
        <source>%1: %2</source>
        <comment>added, changed or removed; an id</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2, in %3</source>
        <comment>an id, what happened to it, a namespace</comment>
        <translation>%1，%2，位于 %3</translation>
    </message>
    <message>
        <source>A: added, M: changed, D: removed</source>
        <translation>A：新增，M：修改，D：删除</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CloseDialog</name>
    <message>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <comment>a number</comment>
        <translation>已完成 %1 %</translation>
    </message>
    <message>
        <source>Quit while jobs are running</source>
        <translation>仍有任务在运行</translation>
    </message>
    <message>
        <source>Active jobs</source>
        <translation>进行中的任务</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stopping it</source>
        <translation>停止的后果</translation>
    </message>
    <message>
        <source>S&amp;top them and quit</source>
        <translation>停止任务并退出(&amp;T)</translation>
    </message>
    <message>
        <source>Quit when they are &amp;done</source>
        <translation>完成后退出(&amp;D)</translation>
    </message>
    <message>
        <source>Quit when they are done</source>
        <translation>完成后退出</translation>
    </message>
    <message>
        <source>Show &amp;jobs</source>
        <translation>显示任务(&amp;J)</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>显示任务</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>不退出</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an environment's word, a connection</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All jobs are done. Nothing is in the way of quitting.</source>
        <translation>所有任务都已完成，可以退出。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) is/are not done yet.</source>
        <translation>
            <numerusform>还有 %Ln 个任务未完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CollectDialog</name>
    <message>
        <source>Free space</source>
        <translation>释放空间</translation>
    </message>
    <message>
        <source>Files that no snapshot needs move to the trash. What has been in the trash for more than seven days is removed for good, and so are leftovers of interrupted jobs. No snapshot of the timeline loses anything. While it runs, nothing else can work on the repository.</source>
        <translation>没有快照需要的文件会移到回收站。在回收站中超过七天的内容会永久删除，中断任务的残留也一并删除。时间线上的快照不会丢失任何内容。运行期间，其他操作不能使用此仓库。</translation>
    </message>
    <message>
        <source>&amp;Empty the trash now, without waiting for seven days</source>
        <translation>不等七天，立即清空回收站(&amp;E)</translation>
    </message>
    <message>
        <source>Empty the trash now, without waiting for seven days</source>
        <translation>不等七天，立即清空回收站</translation>
    </message>
    <message>
        <source>Snapshots that can no longer be brought back</source>
        <translation>将无法再还原的快照</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除时间</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Reading the trash…</source>
        <translation>正在读取回收站…</translation>
    </message>
    <message>
        <source>No deleted snapshot is in the trash: nothing that could be brought back is lost.</source>
        <translation>回收站中没有已删除的快照：不会丢失任何可还原的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted snapshot(s) can then no longer be brought back:</source>
        <translation>
            <numerusform>%Ln 个已删除的快照将无法再还原：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted snapshot(s) in the trash. Those deleted more than seven days ago go.</source>
        <translation>
            <numerusform>回收站中有 %Ln 个已删除的快照。删除超过七天的将被清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Free space</source>
        <translation>释放空间(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Free space and empty the trash</source>
        <translation>释放空间并清空回收站(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Free space and lose %Ln snapshot(s)</source>
        <translation>
            <numerusform>释放空间并放弃 %Ln 个快照(&amp;F)</numerusform>
        </translation>
    </message>
    <message>
        <source>To empty the trash, type how many snapshots can then no longer be brought back: %1</source>
        <translation>要清空回收站，请输入将无法再还原的快照数：%1</translation>
    </message>
    <message>
        <source>The trash is still being read.</source>
        <translation>仍在读取回收站。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) cannot be read, so nobody knows which files they need. Mend or delete them first: %1</source>
        <translation>
            <numerusform>%Ln 个快照无法读取，因此不知道它们需要哪些文件。请先修复或删除它们：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CommandLine</name>
    <message>
        <source>Cop&amp;y command</source>
        <translation>复制命令(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy the same on the command line</source>
        <translation>复制执行相同操作的命令行</translation>
    </message>
    <message>
        <source>The same on the command line: %1</source>
        <translation>相同操作的命令行：%1</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CommandPalette</name>
    <message>
        <source>It cannot be done now.</source>
        <translation>现在无法执行。</translation>
    </message>
    <message>
        <source>All actions – %1</source>
        <comment>a connection</comment>
        <translation>所有操作 – %1</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>所有操作</translation>
    </message>
    <message>
        <source>Type a part of an action's name</source>
        <translation>输入操作名称的一部分</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>%1 – not now: %2</source>
        <comment>an action, why it cannot be done</comment>
        <translation>%1 – 暂不可用：%2</translation>
    </message>
    <message>
        <source>No action has such a name.</source>
        <translation>没有这样名称的操作。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ComparePage</name>
    <message>
        <source>Comparison of two snapshots</source>
        <translation>两个快照的比较</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>比较进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop comparing; what has arrived stays</source>
        <translation>停止比较；已收到的内容会保留</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一处更改</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处更改</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>重新比较</translation>
    </message>
    <message>
        <source>&amp;Back to the timeline</source>
        <translation>返回时间线(&amp;B)</translation>
    </message>
    <message>
        <source>Back to the timeline</source>
        <translation>返回时间线</translation>
    </message>
    <message>
        <source>A, the first side</source>
        <translation>A，第一侧</translation>
    </message>
    <message>
        <source>B, the second side</source>
        <translation>B，第二侧</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>交换 A 和 B</translation>
    </message>
    <message>
        <source>Compare again (F5)</source>
        <translation>重新比较 (F5)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Export all changes as CSV or JSON</source>
        <translation>将所有更改导出为 CSV 或 JSON</translation>
    </message>
    <message>
        <source>&amp;Restore A…</source>
        <translation>恢复 A(&amp;R)…</translation>
    </message>
    <message>
        <source>Restore the snapshot A</source>
        <translation>恢复快照 A</translation>
    </message>
    <message>
        <source>&amp;A</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>&amp;B</source>
        <comment>the second side</comment>
        <translation>&amp;B</translation>
    </message>
    <message>
        <source>A: added</source>
        <translation>A：新增</translation>
    </message>
    <message>
        <source>M: changed</source>
        <translation>M：修改</translation>
    </message>
    <message>
        <source>D: removed</source>
        <translation>D：删除</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>Changed values</source>
        <translation>值有更改</translation>
    </message>
    <message>
        <source>Changed metadata</source>
        <translation>元数据有更改</translation>
    </message>
    <message>
        <source>Namespaces and their changes</source>
        <translation>命名空间及其更改</translation>
    </message>
    <message>
        <source>Show only ids that contain this</source>
        <translation>仅显示包含此文本的 ID</translation>
    </message>
    <message>
        <source>Filter ids</source>
        <translation>筛选 ID</translation>
    </message>
    <message>
        <source>Changed ids</source>
        <translation>有更改的 ID</translation>
    </message>
    <message>
        <source>A&amp;dded</source>
        <translation>新增(&amp;D)</translation>
    </message>
    <message>
        <source>Chan&amp;ged</source>
        <translation>修改(&amp;G)</translation>
    </message>
    <message>
        <source>Remo&amp;ved</source>
        <translation>删除(&amp;V)</translation>
    </message>
    <message>
        <source>Both sides are the same. Choose another one.</source>
        <translation>两侧相同。请另选一个。</translation>
    </message>
    <message>
        <source>This connection has no storage, so there is no current state to compare with.</source>
        <translation>此连接没有存储，因此没有可比较的当前状态。</translation>
    </message>
    <message>
        <source>%1 was deleted meanwhile. What is shown is from before; choose another snapshot to compare again.</source>
        <comment>ids of snapshots</comment>
        <translation>%1 已在此期间被删除。显示的是删除前的内容；要重新比较，请选择其他快照。</translation>
    </message>
    <message>
        <source>the current state</source>
        <translation>当前状态</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a title</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Fetching ids…</source>
        <translation>正在获取 ID…</translation>
    </message>
    <message>
        <source>Counting changes…</source>
        <translation>正在统计更改…</translation>
    </message>
    <message>
        <source>Compare two snapshots</source>
        <translation>比较两个快照</translation>
    </message>
    <message>
        <source>Choose A and B above.</source>
        <translation>请在上方选择 A 和 B。</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>没有可比较的内容</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>没有差异</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 hold the same %Ln vector(s), in %3 namespaces.</source>
        <comment>two snapshots, a count</comment>
        <translation>
            <numerusform>%1 与 %2 包含相同的 %Ln 个向量，分布在 %3 个命名空间中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>two snapshots</comment>
        <translation>%1 与 %2</translation>
    </message>
    <message>
        <source>It could not be compared: %1</source>
        <comment>an error</comment>
        <translation>无法比较：%1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Nothing had arrived yet. F5 compares again.</source>
        <translation>尚未收到任何内容。按 F5 重新比较。</translation>
    </message>
    <message>
        <source>The counts are complete, but the ids could not be fetched: %1. %2</source>
        <comment>an error, its advice</comment>
        <translation>统计已完成，但无法获取 ID：%1。%2</translation>
    </message>
    <message>
        <source>The counts are complete; ids are being fetched.</source>
        <translation>统计已完成；正在获取 ID。</translation>
    </message>
    <message>
        <source>Stopped: the counts are complete, ids are missing.</source>
        <translation>已停止：统计已完成，缺少 ID。</translation>
    </message>
    <message>
        <source>%1 ids match</source>
        <comment>a count</comment>
        <translation>%1 个 ID 匹配</translation>
    </message>
    <message>
        <source>%1 of %2 ids: at most %3 of a namespace and a kind are listed; an export has all.</source>
        <comment>three counts</comment>
        <translation>%1 / %2 个 ID：每个命名空间的每类最多列出 %3 个；导出则包含全部。</translation>
    </message>
    <message>
        <source>%1 ids</source>
        <comment>a count</comment>
        <translation>%1 个 ID</translation>
    </message>
    <message>
        <source>Export the changes</source>
        <translation>导出更改</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <comment>a file</comment>
        <translation>正在导出到 %1…</translation>
    </message>
    <message>
        <source>Exported %1 changes to %2.</source>
        <comment>a count, a file</comment>
        <translation>已将 %1 处更改导出到 %2。</translation>
    </message>
    <message>
        <source>The export to %1 failed: %2 (%3). There is no unfinished file.</source>
        <comment>a file, an error, its detail</comment>
        <translation>导出到 %1 失败：%2 (%3)。没有留下未写完的文件。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ConnectionDialog</name>
    <message>
        <source>New connection</source>
        <translation>新建连接</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>编辑连接</translation>
    </message>
    <message>
        <source>Save and &amp;connect</source>
        <translation>保存并连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ConnectionForm</name>
    <message>
        <source>This is no URI that Tidemark knows. An SQLite file is sqlite:/its/path.</source>
        <translation>Tidemark 不认识此 URI。SQLite 文件应写作 sqlite:/its/path。</translation>
    </message>
    <message>
        <source>The storage has no name.</source>
        <translation>存储没有名称。</translation>
    </message>
    <message>
        <source>%1 is not available in this version.</source>
        <comment>an engine</comment>
        <translation>此版本不支持 %1。</translation>
    </message>
    <message>
        <source>Give the whole path, beginning with a slash.</source>
        <translation>请给出以斜杠开头的完整路径。</translation>
    </message>
    <message>
        <source>The path is too long.</source>
        <translation>路径过长。</translation>
    </message>
    <message>
        <source>The connection needs a name.</source>
        <translation>连接需要名称。</translation>
    </message>
    <message>
        <source>Another connection has this name.</source>
        <translation>已有同名连接。</translation>
    </message>
    <message>
        <source>Choose the SQLite file.</source>
        <translation>请选择 SQLite 文件。</translation>
    </message>
    <message>
        <source>The server needs a name or an address.</source>
        <translation>服务器需要名称或地址。</translation>
    </message>
    <message>
        <source>Choose the directory that keeps the snapshots.</source>
        <translation>请选择存放快照的目录。</translation>
    </message>
    <message>
        <source>The repository is a directory of its own, not the storage.</source>
        <translation>仓库应是单独的目录，不能是存储本身。</translation>
    </message>
    <message>
        <source>default (%1)</source>
        <comment>a port</comment>
        <translation>默认 (%1)</translation>
    </message>
    <message>
        <source>The password was taken out of the URI.</source>
        <translation>已从 URI 中移除密码。</translation>
    </message>
    <message>
        <source>There is none yet: it will be created by the first snapshot.</source>
        <translation>尚不存在：第一个快照会创建它。</translation>
    </message>
    <message>
        <source>“%1” keeps its snapshots there too.</source>
        <comment>a connection</comment>
        <translation>“%1”的快照也存放在此处。</translation>
    </message>
    <message>
        <source>Choose the repository's directory</source>
        <translation>选择仓库目录</translation>
    </message>
    <message>
        <source>Choose an SQLite file</source>
        <translation>选择 SQLite 文件</translation>
    </message>
    <message>
        <source>SQLite databases (*.db *.sqlite *.sqlite3)</source>
        <translation>SQLite 数据库 (*.db *.sqlite *.sqlite3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Browse for the repository's directory</source>
        <translation>浏览仓库目录</translation>
    </message>
    <message>
        <source>Browse for the SQLite file</source>
        <translation>浏览 SQLite 文件</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Storage URI</source>
        <translation>存储 URI</translation>
    </message>
    <message>
        <source>sqlite:/path/to/file.db, or paste a path or URI</source>
        <translation>sqlite:/path/to/file.db，或粘贴路径或 URI</translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation>SQLite 文件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Storage &amp;URI:</source>
        <translation>存储 URI(&amp;U):</translation>
    </message>
    <message>
        <source>&amp;Engine:</source>
        <translation>引擎(&amp;E):</translation>
    </message>
    <message>
        <source>SQLite &amp;file:</source>
        <translation>SQLite 文件(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N):</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Re&amp;pository:</source>
        <translation>仓库(&amp;P):</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Decides the colour of the band and how much stands between you and a loss</source>
        <translation>决定色带的颜色，以及可能丢失数据的操作前要求多严格的确认</translation>
    </message>
    <message>
        <source>En&amp;vironment:</source>
        <translation>环境(&amp;V):</translation>
    </message>
    <message>
        <source>&amp;Read-only: nothing can be changed through this connection</source>
        <translation>只读：不能通过此连接做任何更改(&amp;R)</translation>
    </message>
    <message>
        <source>Read-only: nothing can be changed through this connection</source>
        <translation>只读：不能通过此连接做任何更改</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>主机(&amp;H):</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>端口(&amp;O):</translation>
    </message>
    <message>
        <source>Encrypted (HTTPS)</source>
        <translation>加密 (HTTPS)</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>数据库(&amp;D):</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>U&amp;ser:</source>
        <translation>用户(&amp;S):</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Where the password is kept</source>
        <translation>密码的保存位置</translation>
    </message>
    <message>
        <source>keep in the keychain</source>
        <translation>保存在密钥环中</translation>
    </message>
    <message>
        <source>for this run only</source>
        <translation>仅用于本次运行</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>密码(&amp;W):</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ConnectionModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>an environment, how many connections</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · open · read-only</source>
        <comment>a connection</comment>
        <translation>%1 · 已打开 · 只读</translation>
    </message>
    <message>
        <source>%1 · open</source>
        <comment>a connection</comment>
        <translation>%1 · 已打开</translation>
    </message>
    <message>
        <source>%1 · read-only</source>
        <comment>a connection</comment>
        <translation>%1 · 只读</translation>
    </message>
    <message>
        <source>%1
Storage: %2
Repository: %3</source>
        <translation>%1
存储：%2
仓库：%3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a connection, its environment</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ConnectionsPanel</name>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Search the connections</source>
        <translation>搜索连接</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Connections by environment</source>
        <translation>按环境列出的连接</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>导入和导出</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新建连接</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>编辑连接</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>复制一份(&amp;D)</translation>
    </message>
    <message>
        <source>Duplicate the connection</source>
        <translation>复制一份此连接</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>删除(&amp;R)…</translation>
    </message>
    <message>
        <source>Remove the connection from this list</source>
        <translation>从此列表中删除连接</translation>
    </message>
    <message>
        <source>&amp;Import Connections…</source>
        <translation>导入连接(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport Connections…</source>
        <translation>导出连接(&amp;X)…</translation>
    </message>
    <message>
        <source>No connections are saved yet.</source>
        <translation>尚未保存任何连接。</translation>
    </message>
    <message>
        <source>No connection matches “%1”.</source>
        <translation>没有连接与“%1”匹配。</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>a connection's name</comment>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <comment>a connection's name, a number</comment>
        <translation>%1（副本 %2）</translation>
    </message>
    <message>
        <source>Remove the connection “%1”</source>
        <translation>删除连接“%1”</translation>
    </message>
    <message>
        <source>Only this entry of the list is removed, and a password kept for it. Nothing else changes: all snapshots stay in %1.</source>
        <translation>仅删除列表中的这一条目及为其保存的密码。其他内容不变：所有快照仍在 %1 中。</translation>
    </message>
    <message>
        <source>Only this entry of the list is removed, and a password kept for it. Nothing else changes: all snapshots stay in %1, and the storage stays as it is: %2.</source>
        <translation>仅删除列表中的这一条目及为其保存的密码。其他内容不变：所有快照仍在 %1 中，存储也保持原样：%2。</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>删除连接</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>导入连接</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>连接 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) imported. Passwords are not part of such a file.</source>
        <translation>
            <numerusform>已导入 %Ln 个连接。此类文件不含密码。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>导出连接</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) exported, without passwords.</source>
        <translation>
            <numerusform>已导出 %Ln 个连接，不含密码。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ContentsTab</name>
    <message>
        <source>and %1 more</source>
        <comment>a count</comment>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <source>(empty name)</source>
        <comment>of a namespace</comment>
        <translation>（空名称）</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a dimension</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a metric</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>A restore reads %1 rows for %2 vectors: the others are masked, and belong to other snapshots.</source>
        <comment>counts</comment>
        <translation>恢复时读取 %1 行以得到 %2 个向量：其余行已屏蔽，属于其他快照。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>距离度量</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>向量</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>数据量</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>数据段</translation>
    </message>
    <message>
        <source>Rows to read</source>
        <translation>读取行数</translation>
    </message>
    <message>
        <source>Filter namespaces</source>
        <translation>筛选命名空间</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>Engine configuration of the namespace</source>
        <translation>命名空间的引擎配置</translation>
    </message>
    <message>
        <source>Show &amp;versions of this namespace</source>
        <translation>显示此命名空间的各版本(&amp;V)</translation>
    </message>
    <message>
        <source>Show versions of this namespace</source>
        <translation>显示此命名空间的各版本</translation>
    </message>
    <message>
        <source>Shows in the timeline only the snapshots that hold it</source>
        <translation>时间线中仅显示包含它的快照</translation>
    </message>
    <message>
        <source>The storage had no namespace when this snapshot was taken.</source>
        <translation>创建此快照时，存储中没有命名空间。</translation>
    </message>
    <message>
        <source>No namespace matches the filter.</source>
        <translation>没有命名空间符合筛选条件。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln namespace(s)</source>
        <comment>how many pass the filter</comment>
        <translation>
            <numerusform>%1 / %Ln 个命名空间</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2, %3 dimensions)</source>
        <comment>a vector, the kind of its elements, a count</comment>
        <translation>%1（%2，%3 维）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a vector or a column, what it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Select a namespace to see its configuration.</source>
        <translation>选择一个命名空间以查看其配置。</translation>
    </message>
    <message numerus="yes">
        <source>Restoring “%1” reads %2 rows for %3 vectors, from %Ln segment(s).</source>
        <comment>a namespace, counts</comment>
        <translation>
            <numerusform>恢复“%1”时，从 %Ln 个数据段读取 %2 行以得到 %3 个向量。</numerusform>
        </translation>
    </message>
    <message>
        <source>Some values are no finite numbers (NaN or infinite).</source>
        <translation>部分值不是有限数（NaN 或无穷大）。</translation>
    </message>
    <message>
        <source>Other vectors: %1.</source>
        <comment>a list</comment>
        <translation>其他向量：%1。</translation>
    </message>
    <message>
        <source>Other columns: %1.</source>
        <comment>a list</comment>
        <translation>其他列：%1。</translation>
    </message>
    <message>
        <source>The engine has no configuration for it.</source>
        <translation>引擎没有它的配置。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CreateDialog</name>
    <message>
        <source>Create a snapshot</source>
        <translation>创建快照</translation>
    </message>
    <message>
        <source>C&amp;reate snapshot</source>
        <translation>创建快照(&amp;R)</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <comment>proposed title of a snapshot; a time</comment>
        <translation>%1 的快照</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>标签，以逗号分隔</translation>
    </message>
    <message>
        <source>Ta&amp;gs, separated by commas:</source>
        <translation>标签，以逗号分隔(&amp;G):</translation>
    </message>
    <message>
        <source>&amp;Full: shares no file with another snapshot</source>
        <translation>全量：不与其他快照共用文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Incremental on “%1”, which is selected</source>
        <comment>a snapshot's title</comment>
        <translation>增量：基于所选的“%1”(&amp;I)</translation>
    </message>
    <message>
        <source>The &amp;whole storage</source>
        <translation>整个存储(&amp;W)</translation>
    </message>
    <message>
        <source>Only these &amp;namespaces:</source>
        <translation>仅这些命名空间(&amp;N):</translation>
    </message>
    <message>
        <source>Reading the storage…</source>
        <translation>正在读取存储…</translation>
    </message>
    <message>
        <source>Namespaces of the storage</source>
        <translation>存储中的命名空间</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>向量</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>&amp;Pin it: neither deletion nor retention removes it</source>
        <translation>固定：删除操作和保留策略都不会移除它(&amp;P)</translation>
    </message>
    <message>
        <source>Pin it: neither deletion nor retention removes it</source>
        <translation>固定：删除操作和保留策略都不会移除它</translation>
    </message>
    <message>
        <source>&amp;Verify it afterwards: read every byte of it again</source>
        <translation>完成后校验：重新读取每个字节(&amp;V)</translation>
    </message>
    <message>
        <source>Verify it afterwards: read every byte of it again</source>
        <translation>完成后校验：重新读取每个字节</translation>
    </message>
    <message>
        <source>Choose at least one namespace.</source>
        <translation>请至少选择一个命名空间。</translation>
    </message>
    <message>
        <source>The snapshot that it should be compared with no longer exists. Choose another type.</source>
        <translation>用于比较的快照已不存在。请选择其他类型。</translation>
    </message>
    <message>
        <source>&amp;Automatic: incremental on “%1”</source>
        <comment>a snapshot's title</comment>
        <translation>自动：基于“%1”的增量(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Automatic: full, because the storage descends from no snapshot here</source>
        <translation>自动：全量，因为存储并非源自此处的快照(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Automatic: incremental if the storage descends from a snapshot here, else full</source>
        <translation>自动：存储源自此处的快照则为增量，否则为全量(&amp;A)</translation>
    </message>
    <message>
        <source>The storage cannot be read: %1. %2 %3</source>
        <comment>what happened, details, advice</comment>
        <translation>无法读取存储：%1。%2 %3</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>The storage has no namespace. The snapshot will be empty.</source>
        <translation>存储中没有命名空间。快照将为空。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) is/are no namespace and stay(s) out, for example %1: %2</source>
        <comment>a table and the reason</comment>
        <translation>
            <numerusform>%Ln 个表不是命名空间，不会包含在内，例如 %1：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 vectors, at least %2 to read, and their metadata.</source>
        <comment>a count, a size</comment>
        <translation>约 %1 个向量，至少读取 %2，外加其元数据。</translation>
    </message>
    <message>
        <source>About %1 vectors, about %2 to read.</source>
        <comment>a count, a size</comment>
        <translation>约 %1 个向量，约读取 %2。</translation>
    </message>
    <message>
        <source>The storage does not count its vectors without reading them, so there may be more.</source>
        <translation>存储不读取就无法统计向量，因此实际可能更多。</translation>
    </message>
    <message>
        <source>At most about %1 to write; compression makes it less.</source>
        <comment>a size</comment>
        <translation>最多约写入 %1；压缩后更小。</translation>
    </message>
    <message>
        <source>As last compared, at most about %1 to write; compression makes it less.</source>
        <comment>a size</comment>
        <translation>按上次比较，最多约写入 %1；压缩后更小。</translation>
    </message>
    <message>
        <source>Only vectors that changed are written; how many shows when they have been read.</source>
        <translation>只写入有更改的向量；数量在读取后得知。</translation>
    </message>
    <message>
        <source>%1 free on the repository's file system.</source>
        <comment>a size</comment>
        <translation>仓库所在文件系统可用空间 %1。</translation>
    </message>
    <message>
        <source>That may not be enough. If it is not, nothing is changed.</source>
        <translation>空间可能不够。如果不够，不会做任何更改。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::CurrentStatePage</name>
    <message>
        <source>new since the base</source>
        <translation>基准之后新增</translation>
    </message>
    <message>
        <source>dropped since the base</source>
        <translation>基准之后删除</translation>
    </message>
    <message>
        <source>defined differently</source>
        <translation>定义不同</translation>
    </message>
    <message>
        <source>as in the base</source>
        <translation>与基准相同</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Current state</source>
        <translation>当前状态</translation>
    </message>
    <message>
        <source>Current state of the storage</source>
        <translation>存储的当前状态</translation>
    </message>
    <message>
        <source>Changes since the base</source>
        <translation>基准之后的更改</translation>
    </message>
    <message>
        <source>Compare &amp;again</source>
        <translation>重新比较(&amp;A)</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>重新比较</translation>
    </message>
    <message>
        <source>Show c&amp;hanges</source>
        <translation>显示更改(&amp;H)</translation>
    </message>
    <message>
        <source>Show what changed since the base</source>
        <translation>显示基准之后的更改</translation>
    </message>
    <message>
        <source>&amp;Create snapshot…</source>
        <translation>创建快照(&amp;C)…</translation>
    </message>
    <message>
        <source>Create a snapshot</source>
        <translation>创建快照</translation>
    </message>
    <message>
        <source>This connection has only a repository, no storage. Open a connection with a storage to take snapshots and to restore into it.</source>
        <translation>此连接只有仓库，没有存储。要创建快照或进行恢复，请打开带有存储的连接。</translation>
    </message>
    <message>
        <source>The storage descends from no snapshot of this repository, so there is nothing to compare it with. The first snapshot will be a full one; later ones add only what changed.</source>
        <translation>存储并非源自此仓库中的快照，因此没有可比较的对象。第一个快照将是全量，之后的只增加有更改的内容。</translation>
    </message>
    <message>
        <source>It has not been compared with its base yet. Compare again reads the storage once; it changes nothing.</source>
        <translation>尚未与其基准比较。“重新比较”会读取一遍存储，不做任何更改。</translation>
    </message>
    <message>
        <source>The storage is being compared with its base. The numbers below are older.</source>
        <translation>正在将存储与其基准比较。以下数字是之前的。</translation>
    </message>
    <message>
        <source>The storage is being compared with its base…</source>
        <translation>正在将存储与其基准比较…</translation>
    </message>
    <message>
        <source>The storage could not be read.</source>
        <translation>无法读取存储。</translation>
    </message>
    <message>
        <source>The storage could not be read: %1. %2</source>
        <comment>an error, its advice</comment>
        <translation>无法读取存储：%1。%2</translation>
    </message>
    <message>
        <source>When it is reachable again, press Compare again.</source>
        <translation>存储重新可访问后，请按“重新比较”。</translation>
    </message>
    <message>
        <source>Compared %1.</source>
        <comment>a time</comment>
        <translation>比较于 %1。</translation>
    </message>
    <message>
        <source>The storage holds exactly what its base holds: nothing would be lost by a restore.</source>
        <translation>存储内容与其基准完全相同：恢复不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Since its base %1 vectors were added, %2 changed and %3 removed. No snapshot has these changes yet: a new snapshot keeps them.</source>
        <comment>counts</comment>
        <translation>自基准以来新增 %1 个向量，修改 %2 个，删除 %3 个。这些更改尚未进入任何快照：创建新快照即可保留。</translation>
    </message>
    <message>
        <source>Base: %1</source>
        <comment>the title of a snapshot</comment>
        <translation>基准：%1</translation>
    </message>
    <message>
        <source>Select the snapshot that the storage descends from: %1</source>
        <translation>选择存储所源自的快照：%1</translation>
    </message>
    <message>
        <source>Changes since the base, by namespace:</source>
        <translation>基准之后的更改，按命名空间：</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DakeraDialog</name>
    <message>
        <source>Import from Dakera</source>
        <translation>从 Dakera 导入</translation>
    </message>
    <message>
        <source>Choose the directory in which Dakera keeps its snapshots: the one that holds a file ID.snap for each of them and, beside it, ID.meta, which describes it. Nothing in it is changed. Descriptions, times and parents come along; each becomes a snapshot of this repository.</source>
        <translation>请选择 Dakera 存放快照的目录：其中每个快照有一个 ID.snap 文件，旁边是描述它的 ID.meta。不会更改其中任何内容。说明、时间和父子关系会一并导入；每个都会成为此仓库的一个快照。</translation>
    </message>
    <message>
        <source>&amp;Directory:</source>
        <translation>目录(&amp;D):</translation>
    </message>
    <message>
        <source>Snapshots in the directory</source>
        <translation>目录中的快照</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>The directory cannot be read: %1. %2</source>
        <comment>what happened, details</comment>
        <translation>无法读取目录：%1。%2</translation>
    </message>
    <message>
        <source>full</source>
        <translation>全量</translation>
    </message>
    <message>
        <source>incremental</source>
        <translation>增量</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <comment>a file, the reason</comment>
        <translation>已略过 %1：%2</translation>
    </message>
    <message>
        <source>Reading the directory…</source>
        <translation>正在读取目录…</translation>
    </message>
    <message>
        <source>No snapshot of Dakera is in this directory.</source>
        <translation>此目录中没有 Dakera 的快照。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) found. Those that are here already are not added again.</source>
        <translation>
            <numerusform>找到 %Ln 个快照。此处已有的不会重复添加。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further note(s) in the job's log</source>
        <translation>
            <numerusform>任务日志中还有 %Ln 条说明</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln snapshot(s)</source>
        <translation>
            <numerusform>导入 %Ln 个快照(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a directory.</source>
        <translation>请选择目录。</translation>
    </message>
    <message>
        <source>The directory is still being read.</source>
        <translation>仍在读取目录。</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>没有可导入的内容。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DeleteDialog</name>
    <message numerus="yes">
        <source>Delete %Ln snapshot(s) of %1</source>
        <comment>a connection</comment>
        <translation>
            <numerusform>从 %1 删除 %Ln 个快照</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens to each snapshot</source>
        <translation>每个快照的处理</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Becomes free</source>
        <translation>可释放</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>子快照</translation>
    </message>
    <message>
        <source>&amp;Show in timeline</source>
        <translation>在时间线中显示(&amp;S)</translation>
    </message>
    <message>
        <source>Show in timeline</source>
        <translation>在时间线中显示</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what happened, advice</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>not deleted: its file has a strange name</source>
        <translation>不删除：文件名异常</translation>
    </message>
    <message>
        <source>not deleted: it is gone already</source>
        <translation>不删除：已不存在</translation>
    </message>
    <message>
        <source>not deleted: pinned</source>
        <translation>不删除：已固定</translation>
    </message>
    <message>
        <source>moves to the trash, damaged as it is</source>
        <translation>按损坏的现状移到回收站</translation>
    </message>
    <message>
        <source>moves to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>nothing: all is shared</source>
        <comment>becomes free</comment>
        <translation>无：全部共用</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>a size</comment>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) whole</source>
        <comment>children of a snapshot</comment>
        <translation>
            <numerusform>%Ln 个保持完好</numerusform>
        </translation>
    </message>
    <message>
        <source>Children stay whole: no snapshot needs another one to be restored. They show the deleted one as a missing parent.</source>
        <translation>子快照保持完好：恢复任何快照都不需要其他快照。被删除的会显示为缺失的父快照。</translation>
    </message>
    <message>
        <source>They can be brought back from the trash for seven days, until %1, unless the trash is emptied before.</source>
        <comment>a time</comment>
        <translation>除非提前清空回收站，七天内（至 %1）可以还原。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln snapshot(s)</source>
        <translation>
            <numerusform>删除 %Ln 个快照(&amp;D)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln snapshot(s)</source>
        <translation>
            <numerusform>删除 %Ln 个快照</numerusform>
        </translation>
    </message>
    <message>
        <source>To delete it, type its title: %1</source>
        <translation>要删除它，请输入其标题：%1</translation>
    </message>
    <message>
        <source>To delete, type how many snapshots go: %1</source>
        <translation>要删除，请输入将删除的快照数：%1</translation>
    </message>
    <message>
        <source>What becomes free cannot be told: %1</source>
        <translation>无法得知可释放多少：%1</translation>
    </message>
    <message>
        <source>Looking which files no other snapshot needs…</source>
        <translation>正在查找没有其他快照需要的文件…</translation>
    </message>
    <message>
        <source>Nothing becomes free: a snapshot that stays cannot be read (%1), and until it is mended or deleted no file is collected.</source>
        <comment>the name of a snapshot</comment>
        <translation>不会释放空间：有一个要保留的快照 (%1) 无法读取，在修复或删除它之前，不会释放任何文件。</translation>
    </message>
    <message>
        <source>Nothing becomes free: snapshots that stay share every file.</source>
        <translation>不会释放空间：要保留的快照共用了所有文件。</translation>
    </message>
    <message>
        <source>At least %1 become free, not at once: when the trash is emptied or, after seven days, when space is freed.</source>
        <comment>a size</comment>
        <translation>至少可释放 %1，但不是立即：要等到清空回收站，或七天后释放空间时。</translation>
    </message>
    <message numerus="yes">
        <source>You lose the restore points of %1 and %Ln more.</source>
        <comment>times</comment>
        <translation>
            <numerusform>将失去 %1 及另外 %Ln 个恢复点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You lose the restore point(s) of %1.</source>
        <comment>times; n of them</comment>
        <translation>
            <numerusform>将失去 %1 的恢复点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Afterwards no snapshot holds %Ln namespace(s) that these hold: %1.</source>
        <comment>names</comment>
        <translation>
            <numerusform>此后，这些快照中的 %Ln 个命名空间将不在任何快照中：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The storage descends from one of them, so the next snapshot will be a full one.</source>
        <translation>存储源自其中一个快照，因此下一个快照将是全量。</translation>
    </message>
    <message>
        <source>Nothing is left to delete: every chosen snapshot is pinned or gone.</source>
        <translation>没有可删除的内容：所选快照均已固定或已不存在。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::Demo</name>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DescriptionEdit</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Why it is taken; may stay empty</source>
        <translation>创建的原因；可以留空</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>标题(&amp;T):</translation>
    </message>
    <message>
        <source>D&amp;escription:</source>
        <translation>说明(&amp;E):</translation>
    </message>
    <message>
        <source>It holds characters that are not visible: %1</source>
        <translation>其中含有不可见字符：%1</translation>
    </message>
    <message>
        <source>The description is too long: at most 64 KiB are kept.</source>
        <translation>说明过长：最多保存 64 KiB。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DetailFactsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>the title of a column, a value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>复制行(&amp;C)</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>The description that was not saved</source>
        <translation>未保存的说明</translation>
    </message>
    <message>
        <source>Details of the snapshot</source>
        <translation>快照详情</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概览(&amp;O)</translation>
    </message>
    <message>
        <source>Co&amp;ntents</source>
        <translation>内容(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Lineage</source>
        <translation>谱系(&amp;L)</translation>
    </message>
    <message>
        <source>Ver&amp;ify</source>
        <translation>校验(&amp;I)</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>历史(&amp;Y)</translation>
    </message>
    <message>
        <source>Ra&amp;w</source>
        <translation>原始数据(&amp;W)</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>Select a snapshot in the timeline to see what it holds.

Ctrl+N – create a snapshot
Ctrl+Shift+R – restore the selected one
Ctrl+D – compare it with the current state
Ctrl+F – find snapshots
F1 – all keys</source>
        <translation>在时间线中选择一个快照，以查看其内容。

Ctrl+N – 创建快照
Ctrl+Shift+R – 恢复所选快照
Ctrl+D – 与当前状态比较
Ctrl+F – 查找快照
F1 – 所有快捷键</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>The repository is being read.</source>
        <translation>正在读取仓库。</translation>
    </message>
    <message>
        <source>The repository could not be read</source>
        <translation>无法读取仓库</translation>
    </message>
    <message>
        <source>%1 is no longer in the repository: it was deleted in another window or by another program. If that was a mistake, it can be brought back from the trash for seven days.</source>
        <comment>an id</comment>
        <translation>%1 已不在仓库中：它已在其他窗口或被其他程序删除。如果是误删，七天内可从回收站还原。</translation>
    </message>
    <message>
        <source>You were editing its description, which could not be saved:</source>
        <translation>您正在编辑的说明未能保存：</translation>
    </message>
    <message>
        <source>This snapshot is gone</source>
        <translation>此快照已不存在</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::DetailsTab</name>
    <message>
        <source>The snapshot's own description could not be read: %1. %2</source>
        <comment>an error, its advice</comment>
        <translation>无法读取快照自身的说明：%1。%2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::EditDialog</name>
    <message>
        <source>Edit “%1”</source>
        <comment>a snapshot's title</comment>
        <translation>编辑“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln snapshot(s)</source>
        <translation>
            <numerusform>编辑 %Ln 个快照</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation>标签(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Tags that any of them has:</source>
        <translation>其中任一快照带有的标签(&amp;T):</translation>
    </message>
    <message>
        <source>Tags; a checked one is on every chosen snapshot</source>
        <translation>标签；已勾选的标签在每个所选快照上都有</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Has it</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Tags to add, separated by commas</source>
        <translation>要添加的标签，以逗号分隔</translation>
    </message>
    <message>
        <source>&amp;Add tags, separated by commas:</source>
        <translation>添加标签，以逗号分隔(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Pinned: neither deletion nor retention removes it</source>
        <translation>固定：删除操作和保留策略都不会移除(&amp;P)</translation>
    </message>
    <message>
        <source>Pinned: neither deletion nor retention removes it</source>
        <translation>固定：删除操作和保留策略都不会移除</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>保存更改(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln snapshot(s)</source>
        <translation>
            <numerusform>%1 / %Ln 个快照</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen snapshots no longer exist.</source>
        <translation>所选快照已不存在。</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>尚未做任何更改。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::EmptyList</name>
    <message>
        <source>&amp;Create first snapshot</source>
        <translation>创建第一个快照(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>清除筛选(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::EnvironmentBand</name>
    <message>
        <source>%1 · read-only</source>
        <comment>a connection's name</comment>
        <translation>%1 · 只读</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>解锁…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Unlock: allow changes</source>
        <translation>解锁：允许更改</translation>
    </message>
    <message>
        <source>Lock: make read-only</source>
        <translation>锁定：设为只读</translation>
    </message>
    <message>
        <source>Allow changes through this connection</source>
        <translation>允许通过此连接进行更改</translation>
    </message>
    <message>
        <source>Make this connection read-only until it is unlocked</source>
        <translation>将此连接设为只读，直到解锁</translation>
    </message>
    <message>
        <source>Environment: %1, %2, read-only</source>
        <translation>环境：%1，%2，只读</translation>
    </message>
    <message>
        <source>Environment: %1, %2</source>
        <translation>环境：%1，%2</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ExportDialog</name>
    <message numerus="yes">
        <source>Export %Ln snapshot(s)</source>
        <translation>
            <numerusform>导出 %Ln 个快照</numerusform>
        </translation>
    </message>
    <message>
        <source>Snapshots to export</source>
        <translation>要导出的快照</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>向量</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F):</translation>
    </message>
    <message>
        <source>Tidemark bundles (*.tidemark)</source>
        <translation>Tidemark 快照包 (*.tidemark)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %Ln snapshot(s)</source>
        <translation>
            <numerusform>导出 %Ln 个快照(&amp;E)</numerusform>
        </translation>
    </message>
    <message>
        <source>not exported: it cannot be read or is gone</source>
        <translation>不导出：无法读取或已不存在</translation>
    </message>
    <message>
        <source>The size cannot be told: %1.</source>
        <comment>what happened</comment>
        <translation>无法得知大小：%1。</translation>
    </message>
    <message>
        <source>Looking how large it will be…</source>
        <translation>正在计算大小…</translation>
    </message>
    <message>
        <source>The file will have about %1: a file that several of them share is in it once.</source>
        <comment>a size</comment>
        <translation>文件大小约为 %1：多个快照共用的文件只存一份。</translation>
    </message>
    <message>
        <source>%1 free in that directory.</source>
        <comment>a size</comment>
        <translation>该目录可用空间 %1。</translation>
    </message>
    <message>
        <source>That will hardly be enough. If it is not, the unfinished file is removed.</source>
        <translation>空间很可能不够。如果不够，未写完的文件会被删除。</translation>
    </message>
    <message>
        <source>Parents are not needed to restore them. Nothing in the file is encrypted.</source>
        <translation>恢复它们不需要父快照。文件内容不加密。</translation>
    </message>
    <message>
        <source>The chosen snapshots no longer exist.</source>
        <translation>所选快照已不存在。</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>请选择文件。</translation>
    </message>
    <message>
        <source>Looking at the place…</source>
        <translation>正在检查该位置…</translation>
    </message>
    <message>
        <source>That directory does not exist.</source>
        <translation>该目录不存在。</translation>
    </message>
    <message>
        <source>That file exists already, and an export never replaces a file. Choose another name.</source>
        <translation>该文件已存在，导出从不覆盖文件。请另选一个名称。</translation>
    </message>
    <message>
        <source>A chosen snapshot is damaged and cannot be exported: %1</source>
        <translation>所选快照中有一个已损坏，无法导出：%1</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::FactModel</name>
    <message>
        <source>%1 differs: %2 in A, %3 in B</source>
        <translation>%1 不同：A 中为 %2，B 中为 %3</translation>
    </message>
    <message>
        <source>%1 is the same: %2</source>
        <translation>%1 相同：%2</translation>
    </message>
    <message>
        <source>≠ %1</source>
        <comment>the name of a fact that differs</comment>
        <translation>≠ %1</translation>
    </message>
    <message>
        <source>In A</source>
        <translation>A 中</translation>
    </message>
    <message>
        <source>In B</source>
        <translation>B 中</translation>
    </message>
    <message>
        <source>Of the vector</source>
        <translation>向量的项目</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::FactsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a column and its value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::FileField</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::FilterBar</name>
    <message>
        <source>Filter snapshots</source>
        <translation>筛选快照</translation>
    </message>
    <message>
        <source>Filter: text, type:full, tag:…, before:2026-11-01, size&gt;1G</source>
        <translation>筛选：文本、type:full、tag:…、before:2026-11-01、size&gt;1G</translation>
    </message>
    <message>
        <source>Words and conditions; all of them have to hold.
type:full  pinned:yes  tag:prod  ns:docs  status:damaged  before:2026-11-01  after:7d
size&gt;1G  vectors&gt;1000  id:…  "free text"  -tag:test for the opposite</source>
        <translation>词语和条件，须全部满足。
type:full  pinned:yes  tag:prod  ns:docs  status:damaged  before:2026-11-01  after:7d
size&gt;1G  vectors&gt;1000  id:…  "任意文本"  取反用 -tag:test</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>补全</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>全量</translation>
    </message>
    <message>
        <source>Incremental</source>
        <translation>增量</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>任何状态</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已校验</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未校验</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>May share damage</source>
        <translation>可能损坏</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>Highlight matches instead of hiding the rest</source>
        <translation>高亮匹配项，而不隐藏其余</translation>
    </message>
    <message>
        <source>On: all snapshots stay, and those that match are marked. Off: the others are hidden.</source>
        <translation>开启：保留所有快照，并标出匹配项。关闭：隐藏其余快照。</translation>
    </message>
    <message>
        <source>Current state</source>
        <translation>当前状态</translation>
    </message>
    <message>
        <source>Go to the current state</source>
        <translation>转到当前状态</translation>
    </message>
    <message>
        <source>Filter by: %1</source>
        <comment>type or status</comment>
        <translation>筛选：%1</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ForgetRestoreDialog</name>
    <message>
        <source>Forget the restore that broke off?</source>
        <translation>清除这次中断恢复的记录？</translation>
    </message>
    <message>
        <source>“%1” was being restored into %2 since %3. Nothing has completed or undone that, as far as Tidemark knows.</source>
        <comment>a snapshot, a storage, a time</comment>
        <translation>“%1”自 %3 起开始恢复到 %2。据 Tidemark 所知，此后既未完成，也未撤销。</translation>
    </message>
    <message>
        <source>Afterwards nothing reminds of it, and its safety snapshot can be deleted, by retention too. The storage and all snapshots stay as they are now.</source>
        <translation>此后不再有任何提示，其安全快照也可以被删除，包括被保留策略删除。存储和所有快照保持现状。</translation>
    </message>
    <message>
        <source>Afterwards nothing reminds of it. The storage and all snapshots stay as they are now.</source>
        <translation>此后不再有任何提示。存储和所有快照保持现状。</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>清除(&amp;F)</translation>
    </message>
    <message>
        <source>It was completed, undone or forgotten meanwhile.</source>
        <translation>在此期间它已完成、被撤销或记录已清除。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::GoToDateDialog</name>
    <message>
        <source>Go to a date</source>
        <translation>转到日期</translation>
    </message>
    <message>
        <source>In the time zone %1</source>
        <translation>时区 %1</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>&amp;Snapshot at or before:</source>
        <translation>此时刻或之前的快照(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Yesterday</source>
        <translation>昨天(&amp;Y)</translation>
    </message>
    <message>
        <source>A &amp;week ago</source>
        <translation>一周前(&amp;W)</translation>
    </message>
    <message>
        <source>Start of the &amp;month</source>
        <translation>月初(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <comment>a snapshot's title, its time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>There is no snapshot yet.</source>
        <translation>尚无快照。</translation>
    </message>
    <message>
        <source>No snapshot is that old. The oldest one is of %1.</source>
        <comment>a time</comment>
        <translation>没有这么早的快照。最早的快照是 %1。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::HistoryTab</name>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ 完成</translation>
    </message>
    <message>
        <source>⚠ done, with warnings</source>
        <translation>⚠ 完成，有警告</translation>
    </message>
    <message>
        <source>✕ failed</source>
        <translation>✕ 失败</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Enter or a double click shows the job</source>
        <translation>按 Enter 或双击可显示任务</translation>
    </message>
    <message>
        <source>Jobs and edits of this run of the program. Edits can be undone with Ctrl+Z.</source>
        <translation>程序本次运行中的任务和编辑。编辑可用 Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>Last verified without damage</source>
        <translation>最近一次校验无损坏</translation>
    </message>
    <message>
        <source>Taken by a restore before it wrote</source>
        <translation>由恢复操作在写入前创建</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>已创建</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ImportDialog</name>
    <message>
        <source>Import snapshots</source>
        <translation>导入快照</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a file</comment>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>Checking every byte of the file…</source>
        <translation>正在检查文件的每个字节…</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <source>Snapshots in the file</source>
        <translation>文件中的快照</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>向量</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>The file cannot be imported: %1.</source>
        <comment>what happened</comment>
        <translation>无法导入该文件：%1。</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>what happened, details, advice</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>is added</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>nothing: it is here already</source>
        <translation>无：此处已有</translation>
    </message>
    <message>
        <source>seems to be here: added only if it differs</source>
        <translation>似乎已有：仅在不同时添加</translation>
    </message>
    <message>
        <source>is added under a new id</source>
        <translation>以新 ID 添加</translation>
    </message>
    <message>
        <source>The file is whole and holds no snapshot.</source>
        <translation>文件完好，但不含快照。</translation>
    </message>
    <message numerus="yes">
        <source>Every byte was checked and is as it was written. To add: %Ln snapshot(s), at most about %1 before compression.</source>
        <comment>a size</comment>
        <translation>
            <numerusform>已检查每个字节，均与写入时一致。将添加：%Ln 个快照，压缩前最多约 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare and &amp;import</source>
        <translation>比较并导入(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln snapshot(s)</source>
        <translation>
            <numerusform>导入 %Ln 个快照(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is still being checked.</source>
        <translation>仍在检查文件。</translation>
    </message>
    <message>
        <source>There is nothing to import: every snapshot of the file is here already.</source>
        <translation>没有可导入的内容：文件中的快照此处都已有。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::InfoBar</name>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <source>Copy this message and its details</source>
        <translation>复制此消息及其详情</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <comment>how often an event came</comment>
        <translation>
            <numerusform>%Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a severity, a message</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>隐藏详情</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::InfoBarStack</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>messages that are not shown</comment>
        <translation>
            <numerusform>另有 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer messages</source>
        <translation>显示较少消息</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more message(s)</source>
        <translation>
            <numerusform>再显示 %Ln 条消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::InspectDialog</name>
    <message>
        <source>Look into a storage</source>
        <translation>查看存储</translation>
    </message>
    <message>
        <source>Reading the storage…</source>
        <translation>正在读取存储…</translation>
    </message>
    <message>
        <source>What the storage holds</source>
        <translation>存储的内容</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>向量</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>C&amp;onnect…</source>
        <translation>连接(&amp;O)…</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <comment>what happened</comment>
        <translation>无法读取：%1。</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>what happened, details, advice</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>a namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>stays out: %1</source>
        <comment>a reason</comment>
        <translation>略过：%1</translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln namespace(s) with %1 vectors. Nothing of it was changed, and nothing is restored from here.</source>
        <comment>a count of vectors</comment>
        <translation>
            <numerusform>其中有 %Ln 个命名空间，共 %1 个向量。未做任何更改，也不会从此处恢复任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>The storage is still being read.</source>
        <translation>仍在读取存储。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::JobDetails</name>
    <message>
        <source>%1, %2 %</source>
        <comment>a phase, a percentage</comment>
        <translation>%1，%2 %</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a time</comment>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>a time</comment>
        <translation>已用 %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <comment>a time</comment>
        <translation>用时 %1</translation>
    </message>
    <message>
        <source>Stopping. %1</source>
        <comment>what stopping leaves behind</comment>
        <translation>正在停止。%1</translation>
    </message>
    <message>
        <source>Still stopping: it waits until a step of “%1” has ended.</source>
        <comment>a phase</comment>
        <translation>仍在停止：等待“%1”的当前步骤结束。</translation>
    </message>
    <message>
        <source>Finishing: it can no longer be stopped.</source>
        <translation>正在收尾：已无法停止。</translation>
    </message>
    <message>
        <source>Select a job to see its phases and its log.</source>
        <translation>选择一个任务以查看其阶段和日志。</translation>
    </message>
    <message>
        <source>Log of the job</source>
        <translation>任务日志</translation>
    </message>
    <message>
        <source>Command &amp;line:</source>
        <translation>命令行(&amp;L):</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>相同操作的命令行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Start the same job again</source>
        <translation>再次启动同一任务</translation>
    </message>
    <message>
        <source>Run again…</source>
        <translation>再次运行…</translation>
    </message>
    <message>
        <source>Open the dialog of this job, filled in as it was</source>
        <translation>打开此任务的对话框，内容与上次填写的相同</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>Seen: it no longer stays on top, and stays in the history</source>
        <translation>不再置于顶部，仍保留在历史中</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>移出历史</translation>
    </message>
    <message>
        <source>Remove it from the history</source>
        <translation>将其从历史中移除</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Copy state, error, log and command as text, for a report</source>
        <translation>将状态、错误、日志和命令复制为文本，便于报告问题</translation>
    </message>
    <message>
        <source>Takes it out of the queue; it has not begun.</source>
        <translation>将其移出队列；它尚未开始。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::JobListModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>amounts: done, total</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 %  %2</source>
        <comment>a percentage, an amount</comment>
        <translation>%1 %  %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>an amount per second</comment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a job's state, its phase</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a job's state, when that was</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>已用时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::JobNotifier</name>
    <message>
        <source>%1: %2</source>
        <comment>connection: what was done</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::JobQueue</name>
    <message>
        <source>Not journaled: %1</source>
        <comment>what went wrong</comment>
        <translation>未能写入任务记录：%1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more warning(s)</source>
        <translation>
            <numerusform>另有 %Ln 条警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Told to stop</source>
        <translation>已要求停止</translation>
    </message>
    <message>
        <source>“%1” is queued and uses the same data.</source>
        <comment>a job</comment>
        <translation>“%1”正在排队，且使用相同的数据。</translation>
    </message>
    <message>
        <source>“%1” is at work on the same data.</source>
        <comment>a job</comment>
        <translation>“%1”正在处理相同的数据。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::JobSummaryBar</name>
    <message>
        <source>%1 %2 %</source>
        <comment>a job, a percentage</comment>
        <translation>%1 %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs: %1</source>
        <translation>任务：%1</translation>
    </message>
    <message>
        <source>%1
Click to see the jobs.</source>
        <translation>%1
单击可查看任务。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::JobsPanel</name>
    <message>
        <source>All %1</source>
        <comment>jobs, their number</comment>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Running %1</source>
        <comment>jobs, their number</comment>
        <translation>运行中 %1</translation>
    </message>
    <message>
        <source>Queued %1</source>
        <comment>jobs, their number</comment>
        <translation>排队中 %1</translation>
    </message>
    <message>
        <source>History %1</source>
        <comment>jobs, their number</comment>
        <translation>历史 %1</translation>
    </message>
    <message>
        <source>No jobs yet. What creates, restores, verifies, exports or deletes snapshots is listed here with its progress, its log and the same command for the command line.</source>
        <translation>尚无任务。创建、恢复、校验、导出或删除快照的操作会列在此处，并显示进度、日志以及对应的命令行。</translation>
    </message>
    <message>
        <source>No job is running.</source>
        <translation>没有正在运行的任务。</translation>
    </message>
    <message>
        <source>No job is queued. A job waits only while another one uses the same data.</source>
        <translation>没有排队的任务。只有当另一任务使用相同数据时，任务才需要等待。</translation>
    </message>
    <message>
        <source>No job has ended yet.</source>
        <translation>尚无已结束的任务。</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Show jobs of this kind</source>
        <translation>显示此类任务</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>Clear History</source>
        <translation>清除历史</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>清除历史</translation>
    </message>
    <message>
        <source>Forget the jobs that ended; failed and interrupted ones stay until they are acknowledged</source>
        <translation>清除已结束的任务；失败和中断的任务会保留，直到标为已读</translation>
    </message>
    <message>
        <source>Show jobs: %1</source>
        <comment>a filter</comment>
        <translation>显示任务：%1</translation>
    </message>
    <message>
        <source>No job of this kind is listed here.</source>
        <translation>此处没有这类任务。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::KeychainSecretStore</name>
    <message>
        <source>Access to the keychain was refused.</source>
        <translation>对密钥环的访问被拒绝。</translation>
    </message>
    <message>
        <source>The keychain denied access.</source>
        <translation>密钥环拒绝了访问。</translation>
    </message>
    <message>
        <source>This desktop has no keychain.</source>
        <translation>此桌面没有密钥环。</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>密钥环出错。</translation>
    </message>
    <message>
        <source>The keychain failed: %1</source>
        <translation>密钥环出错：%1</translation>
    </message>
    <message>
        <source>%1 The password is kept for this run only.</source>
        <comment>a problem</comment>
        <translation>%1 密码仅在本次运行期间保留。</translation>
    </message>
    <message>
        <source>The keychain did not answer within 30 seconds.</source>
        <translation>密钥环在 30 秒内没有响应。</translation>
    </message>
    <message>
        <source>The keychain gave back something else than what was written.</source>
        <translation>密钥环返回的内容与写入的不同。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::LineageTab</name>
    <message>
        <source>this one</source>
        <translation>本快照</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>父快照</translation>
    </message>
    <message numerus="yes">
        <source>%Ln up</source>
        <comment>how many parents away</comment>
        <translation>
            <numerusform>上溯 %Ln 代</numerusform>
        </translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>谱系</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>增量大小</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Enter or a double click selects the snapshot in the timeline</source>
        <translation>按 Enter 或双击可在时间线中选中该快照</translation>
    </message>
    <message>
        <source>&amp;Select lineage</source>
        <translation>选择谱系(&amp;S)</translation>
    </message>
    <message>
        <source>Select lineage</source>
        <translation>选择谱系</translation>
    </message>
    <message>
        <source>Selects this snapshot and all it comes from in the timeline</source>
        <translation>在时间线中选中此快照及其所有来源</translation>
    </message>
    <message>
        <source>%1 is not in this repository</source>
        <comment>an id</comment>
        <translation>%1 不在此仓库中</translation>
    </message>
    <message>
        <source>child</source>
        <translation>子快照</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln snapshot(s) of the lineage are shown.</source>
        <translation>
            <numerusform>显示谱系 %Ln 个快照中的前 %1 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln children are shown.</source>
        <translation>
            <numerusform>显示 %Ln 个子快照中的前 %1 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Select lineage (%Ln)</source>
        <comment>how many snapshots</comment>
        <translation>
            <numerusform>选择谱系 (%Ln)(&amp;S)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restores on its own: no other snapshot is needed. A restore reads %Ln file(s), %1.</source>
        <comment>a size</comment>
        <translation>
            <numerusform>可独立恢复：不需要其他快照。恢复时读取 %Ln 个文件，%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::MainWindow</name>
    <message>
        <source>Tidemark</source>
        <translation>Tidemark</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>最近使用(&amp;R)</translation>
    </message>
    <message>
        <source>No connection was used yet</source>
        <translation>尚未使用过任何连接</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Snapshot</source>
        <translation>快照(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Repository</source>
        <translation>仓库(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1: %2 – Tidemark</source>
        <comment>environment, connection</comment>
        <translation>%1：%2 – Tidemark</translation>
    </message>
    <message>
        <source>%1 – Tidemark</source>
        <comment>a connection</comment>
        <translation>%1 – Tidemark</translation>
    </message>
    <message>
        <source>Inspect a File</source>
        <translation>查看文件</translation>
    </message>
    <message>
        <source>Import Snapshots</source>
        <translation>导入快照</translation>
    </message>
    <message>
        <source>Connect to a storage first.</source>
        <translation>请先连接到存储。</translation>
    </message>
    <message>
        <source>Select a snapshot first.</source>
        <translation>请先选择快照。</translation>
    </message>
    <message>
        <source>Select exactly one snapshot.</source>
        <translation>请只选择一个快照。</translation>
    </message>
    <message>
        <source>Select two snapshots, or one to compare it with the current state.</source>
        <translation>请选择两个快照，或选择一个与当前状态比较。</translation>
    </message>
    <message>
        <source>There is no repository yet.</source>
        <translation>尚无仓库。</translation>
    </message>
    <message>
        <source>Nothing was edited yet.</source>
        <translation>没有可撤销的编辑。</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>没有可重做的编辑。</translation>
    </message>
    <message>
        <source>The storage descends from no snapshot of this repository.</source>
        <translation>存储并非源自此仓库中的快照。</translation>
    </message>
    <message>
        <source>The timeline is shown already.</source>
        <translation>已在显示时间线。</translation>
    </message>
    <message>
        <source>No job is running.</source>
        <translation>没有正在运行的任务。</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>取消固定(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>固定(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected, %1 added by them</source>
        <translation>
            <numerusform>已选 %Ln 个，共增加 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Group By</source>
        <translation>分组方式(&amp;G)</translation>
    </message>
    <message>
        <source>Time &amp;Zone</source>
        <translation>时区(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language changes when Tidemark is started again.</source>
        <translation>语言将在下次启动 Tidemark 时更改。</translation>
    </message>
    <message>
        <source>Of the System</source>
        <comment>which language</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Opening the demo. The first time it has to be made, which takes some seconds…</source>
        <translation>正在打开演示。首次需要创建，要几秒钟…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an error and its particulars</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Usual repository</source>
        <translation>常用仓库</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Reading the repository…</source>
        <translation>正在读取仓库…</translation>
    </message>
    <message>
        <source>Connected · no repository yet</source>
        <translation>已连接 · 尚无仓库</translation>
    </message>
    <message>
        <source>The repository cannot be read; showing it as it was at %1</source>
        <comment>a time</comment>
        <translation>无法读取仓库；显示的是 %1 时的状态</translation>
    </message>
    <message>
        <source>The repository cannot be read</source>
        <translation>无法读取仓库</translation>
    </message>
    <message numerus="yes">
        <source>Connected · %Ln snapshot(s)</source>
        <translation>
            <numerusform>已连接 · %Ln 个快照</numerusform>
        </translation>
    </message>
    <message>
        <source> · last %1</source>
        <comment>an age or a time</comment>
        <translation> · 最近 %1</translation>
    </message>
    <message>
        <source>Whether a restore broke off here cannot be told: %1. The snapshots are not affected.</source>
        <comment>an error</comment>
        <translation>无法得知此处是否有恢复中断：%1。快照不受影响。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) of an earlier run did not end: %1. Nothing half-written is shown or used; what they left behind is removed by Free Space.</source>
        <translation>
            <numerusform>上次运行有 %Ln 个任务未结束：%1。未写完的内容不会显示或使用；残留内容可用“释放空间”清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in Jobs</source>
        <translation>在任务中显示</translation>
    </message>
    <message>
        <source>The window did not get ready for a picture in time.</source>
        <translation>窗口未能及时就绪，无法生成图片。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::MarkedScrollBar</name>
    <message>
        <source>Scroll bar of the timeline</source>
        <translation>时间线滚动条</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::MemorySecretStore</name>
    <message>
        <source>This desktop has no keychain.</source>
        <translation>此桌面没有密钥环。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::MessagePage</name>
    <message>
        <source>Open the &amp;demo</source>
        <translation>打开演示(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Open a repository…</source>
        <translation>打开仓库(&amp;O)…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Work is under way</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>打开演示</translation>
    </message>
    <message>
        <source>Open a repository</source>
        <translation>打开仓库</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::NamespaceChoiceModel</name>
    <message numerus="yes">
        <source>%1, %Ln vector(s), restored as %2</source>
        <comment>two names of a namespace</comment>
        <translation>
            <numerusform>%1，%Ln 个向量，恢复为 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>向量</translation>
    </message>
    <message>
        <source>Restore as</source>
        <translation>恢复为</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::NamespaceDiffModel</name>
    <message>
        <source>only in B</source>
        <translation>仅 B 中有</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>仅 A 中有</translation>
    </message>
    <message>
        <source>definition changed</source>
        <translation>定义已更改</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>All namespaces</source>
        <translation>所有命名空间</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 changed, %4 removed</source>
        <comment>a namespace, counts of vectors</comment>
        <translation>%1：新增 %2，修改 %3，删除 %4</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>A</source>
        <comment>heading: added</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>M</source>
        <comment>heading: changed</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>D</source>
        <comment>heading: removed</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::NamespacePlanModel</name>
    <message>
        <source>cannot be done</source>
        <translation>无法执行</translation>
    </message>
    <message>
        <source>%1: %2; %3 added, %4 changed, %5 removed</source>
        <comment>a namespace, what is done to it, counts of vectors</comment>
        <translation>%1：%2；新增 %3，修改 %4，删除 %5</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未更改</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::OverviewTab</name>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>&amp;Copy id</source>
        <translation>复制 ID(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>Copy the id to the clipboard</source>
        <translation>将 ID 复制到剪贴板</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>What this snapshot is for</source>
        <translation>此快照的用途</translation>
    </message>
    <message>
        <source>Ctrl+Enter or leaving the field saves, Escape brings back what was there.</source>
        <translation>按 Ctrl+Enter 或离开输入框即保存，按 Esc 放弃修改。</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>说明(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Pinned</source>
        <translation>固定(&amp;P)</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>A full snapshot shares no data file with another; an incremental one uses its parent's again. Either restores on its own.</source>
        <translation>全量快照不与其他快照共用数据文件；增量快照重用父快照的数据文件。两者都可独立恢复。</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>父快照</translation>
    </message>
    <message>
        <source>What it was compared with. It is never needed to restore.</source>
        <translation>创建时所比较的快照。恢复时从不需要它。</translation>
    </message>
    <message>
        <source>Since the parent</source>
        <translation>相对父快照</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>向量</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>增量大小</translation>
    </message>
    <message>
        <source>What it added to the repository</source>
        <translation>它为仓库增加的数据量</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>数据量</translation>
    </message>
    <message>
        <source>All its vectors with ids and metadata, before they are packed</source>
        <translation>所有向量连同 ID 和元数据，压缩前</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>写入程序</translation>
    </message>
    <message>
        <source>State digest</source>
        <translation>状态摘要</translation>
    </message>
    <message>
        <source>Two snapshots of one repository with the same digest hold the same vectors</source>
        <translation>同一仓库中摘要相同的两个快照包含相同的向量</translation>
    </message>
    <message>
        <source>%1, taken by a restore before it wrote</source>
        <comment>Full or Incremental</comment>
        <translation>%1，由恢复操作在写入前创建</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed</source>
        <comment>counts of vectors</comment>
        <translation>新增 %1，修改 %2，删除 %3</translation>
    </message>
    <message>
        <source>All its vectors are new: it has no parent.</source>
        <translation>所有向量都是新增的：没有父快照。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln, the whole storage</source>
        <comment>namespaces</comment>
        <translation>
            <numerusform>%Ln 个，整个存储</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln, chosen when it was taken</source>
        <comment>namespaces</comment>
        <translation>
            <numerusform>%Ln 个，创建时选定</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidemark %1</source>
        <comment>a version</comment>
        <translation>Tidemark %1</translation>
    </message>
    <message>
        <source>%1, which is not in this repository. It is not needed to restore.</source>
        <comment>an id</comment>
        <translation>%1，不在此仓库中。恢复时不需要它。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Select the parent, %1</source>
        <translation>选择父快照 %1</translation>
    </message>
    <message>
        <source>Neither retention nor a deletion removes a pinned snapshot</source>
        <translation>保留策略和删除操作都不会移除已固定的快照</translation>
    </message>
    <message>
        <source>Not saved: the connection is read-only. Unlock it, or press Escape to give the edit up.</source>
        <translation>未保存：连接为只读。请解锁，或按 Esc 放弃编辑。</translation>
    </message>
    <message>
        <source>Edit the description of %1</source>
        <comment>an id</comment>
        <translation>编辑 %1 的说明</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::PolicyEditor</name>
    <message>
        <source>The last 10</source>
        <translation>最近 10 个</translation>
    </message>
    <message>
        <source>A day of hours, a week of days</source>
        <translation>每小时保留一天，每日保留一周</translation>
    </message>
    <message>
        <source>A week of days, a month of weeks, a year of months</source>
        <translation>每日保留一周，每周保留一个月，每月保留一年</translation>
    </message>
    <message>
        <source>A month of days, a year of months, all years</source>
        <translation>每日保留一个月，每月保留一年，每年全部保留</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>a preset</comment>
        <translation>选择…</translation>
    </message>
    <message>
        <source>P&amp;reset:</source>
        <translation>预设(&amp;R):</translation>
    </message>
    <message>
        <source>Keep &amp;last:</source>
        <translation>保留最近(&amp;L):</translation>
    </message>
    <message>
        <source> snapshots</source>
        <translation> 个快照</translation>
    </message>
    <message>
        <source>&amp;Hourly:</source>
        <translation>每小时(&amp;H):</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> 小时</translation>
    </message>
    <message>
        <source>&amp;Daily:</source>
        <translation>每日(&amp;D):</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>&amp;Weekly:</source>
        <translation>每周(&amp;W):</translation>
    </message>
    <message>
        <source> weeks</source>
        <translation> 周</translation>
    </message>
    <message>
        <source>&amp;Monthly:</source>
        <translation>每月(&amp;M):</translation>
    </message>
    <message>
        <source> months</source>
        <translation> 个月</translation>
    </message>
    <message>
        <source>&amp;Yearly:</source>
        <translation>每年(&amp;Y):</translation>
    </message>
    <message>
        <source> years</source>
        <translation> 年</translation>
    </message>
    <message>
        <source>Keep all snapshots with one of these tags</source>
        <translation>保留带有其中任一标签的所有快照</translation>
    </message>
    <message>
        <source>release, audit</source>
        <comment>an example of tags</comment>
        <translation>release, audit</translation>
    </message>
    <message>
        <source>All snapshots with one of these tags stay; commas separate them</source>
        <translation>带有其中任一标签的快照都会保留；以逗号分隔</translation>
    </message>
    <message>
        <source>Keep &amp;tags:</source>
        <translation>保留标签(&amp;T):</translation>
    </message>
    <message>
        <source>Time zone whose hours and days count</source>
        <translation>用于划分小时和日期的时区</translation>
    </message>
    <message>
        <source>Whose hours, days and weeks count</source>
        <translation>用于划分小时、日和周的时区</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <comment>a time zone</comment>
        <translation>%1（本机）</translation>
    </message>
    <message>
        <source>Change the time zone</source>
        <translation>更改时区</translation>
    </message>
    <message>
        <source>Time &amp;zone:</source>
        <translation>时区(&amp;Z):</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <comment>a field</comment>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>Change the tags to keep</source>
        <translation>更改要保留的标签</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>预设：%1</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ProfileStore</name>
    <message>
        <source>The saved connections could not be read (%1). The file stays as it is: %2</source>
        <translation>无法读取已保存的连接 (%1)。文件保持原样：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved connection(s) could not be read. The file will be kept: %1</source>
        <translation>
            <numerusform>%Ln 个已保存的连接无法读取。文件将保留为：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The saved connections could not be read. What was there is kept in %1</source>
        <translation>无法读取已保存的连接。原有内容保留在 %1 中</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RawTab</name>
    <message>
        <source>Raw</source>
        <translation>原始数据</translation>
    </message>
    <message>
        <source>The manifest</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the manifest</source>
        <translation>复制清单</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>The manifest could not be read: %1. %2</source>
        <comment>an error, its advice</comment>
        <translation>无法读取清单：%1。%2</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown; %3 in the repository has all of it.</source>
        <comment>sizes, a file</comment>
        <translation>显示 %2 中的前 %1；完整内容在仓库的 %3 中。</translation>
    </message>
    <message>
        <source>%1, %2. What could deceive is escaped here; Copy takes it as it is.</source>
        <comment>a file, a size</comment>
        <translation>%1，%2。易混淆的字符在此以转义形式显示；复制时保持原样。</translation>
    </message>
    <message>
        <source> … (%1 more in this line)</source>
        <comment>a size</comment>
        <translation> …（此行还有 %1）</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RemovalListModel</name>
    <message>
        <source>%1, removed: %2</source>
        <comment>a snapshot, a rule</comment>
        <translation>%1，删除：%2</translation>
    </message>
    <message>
        <source>Removed snapshot</source>
        <translation>将删除的快照</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>增量大小</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RenameField</name>
    <message>
        <source>Name of the snapshot %1</source>
        <comment>an id</comment>
        <translation>快照 %1 的名称</translation>
    </message>
    <message>
        <source>The description is too long: at most 64 KiB are kept.</source>
        <translation>说明过长：最多保存 64 KiB。</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <comment>an id</comment>
        <translation>重命名 %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RestoreChangesTab</name>
    <message>
        <source>Show only ids that contain this</source>
        <translation>仅显示包含此文本的 ID</translation>
    </message>
    <message>
        <source>Filter ids</source>
        <translation>筛选 ID</translation>
    </message>
    <message>
        <source>A: a&amp;dded</source>
        <translation>A：新增(&amp;D)</translation>
    </message>
    <message>
        <source>M: chan&amp;ged</source>
        <translation>M：修改(&amp;G)</translation>
    </message>
    <message>
        <source>D: remo&amp;ved</source>
        <translation>D：删除(&amp;V)</translation>
    </message>
    <message>
        <source>Ids that the restore would add, change or remove</source>
        <translation>恢复将新增、修改或删除的 ID</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop fetching ids</source>
        <translation>停止获取 ID</translation>
    </message>
    <message>
        <source>Stopped. Nothing is changed by that.</source>
        <translation>已停止。未因此做任何更改。</translation>
    </message>
    <message>
        <source>The ids could not be fetched: %1. %2</source>
        <comment>an error, what it means</comment>
        <translation>无法获取 ID：%1。%2</translation>
    </message>
    <message>
        <source>Fetching ids…</source>
        <translation>正在获取 ID…</translation>
    </message>
    <message>
        <source>%1 of the fetched ids match</source>
        <comment>a count</comment>
        <translation>已获取的 ID 中有 %1 个匹配</translation>
    </message>
    <message>
        <source>%1 ids, and %2 more</source>
        <comment>two counts</comment>
        <translation>%1 个 ID，另有 %2 个</translation>
    </message>
    <message>
        <source>%1 ids</source>
        <comment>a count</comment>
        <translation>%1 个 ID</translation>
    </message>
    <message>
        <source>Under new names, all %1 vectors are added; they are not listed.</source>
        <comment>a count</comment>
        <translation>使用新名称时，会新增全部 %1 个向量，不逐一列出。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RestorePage</name>
    <message>
        <source>Preparing</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Reading the storage</source>
        <translation>正在读取存储</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>Taking the safety snapshot</source>
        <translation>正在创建安全快照</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Checking what was written</source>
        <translation>正在核对写入内容</translation>
    </message>
    <message>
        <source>Committing</source>
        <translation>正在提交</translation>
    </message>
    <message>
        <source>Verifying the snapshot</source>
        <translation>正在校验快照</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a phase of an operation</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>a phase, what is done, the total</comment>
        <translation>%1：%2 / %3</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RestorePreviewPage</name>
    <message>
        <source>What would happen</source>
        <translation>恢复后的变化</translation>
    </message>
    <message>
        <source>Compared with the storage as it is now. Nothing was written.</source>
        <translation>与当前的存储比较。未写入任何内容。</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>比较进度</translation>
    </message>
    <message>
        <source>Stop (nothing is changed)</source>
        <translation>停止（不做任何更改）</translation>
    </message>
    <message>
        <source>Compare &amp;again</source>
        <translation>重新比较(&amp;A)</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>重新比较</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>What happens to each namespace</source>
        <translation>每个命名空间的处理</translation>
    </message>
    <message>
        <source>What else to know</source>
        <translation>其他须知</translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation>概要(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>更改(&amp;C)</translation>
    </message>
    <message>
        <source>What would happen to %1</source>
        <comment>a connection or a storage</comment>
        <translation>恢复后 %1 的变化</translation>
    </message>
    <message>
        <source>The storage could not be compared: %1.</source>
        <comment>an error</comment>
        <translation>无法比较存储：%1。</translation>
    </message>
    <message>
        <source>The comparison was stopped. Nothing was changed.</source>
        <translation>比较已停止。未做任何更改。</translation>
    </message>
    <message>
        <source>In the way: %1: %2.</source>
        <comment>a namespace, a reason</comment>
        <translation>受阻：%1：%2。</translation>
    </message>
    <message>
        <source>Writes since the base that will be lost: %1.</source>
        <comment>a count</comment>
        <translation>将丢失基准之后的写入：%1 次。</translation>
    </message>
    <message>
        <source>How many writes since the base will be lost is being compared.</source>
        <translation>正在比较将丢失多少基准之后的写入。</translation>
    </message>
    <message>
        <source>The storage descends from no snapshot of this repository, so writes since then cannot be told.</source>
        <translation>存储并非源自此仓库中的快照，因此无法得知此后的写入。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer snapshot(s) stay as a side branch.</source>
        <translation>
            <numerusform>%Ln 个更新的快照将作为旁支保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of vectors to write.</source>
        <comment>a size</comment>
        <translation>要写入的向量共 %1。</translation>
    </message>
    <message>
        <source>Too little space: %1 are free where the storage is.</source>
        <comment>a size</comment>
        <translation>空间不足：存储所在位置可用空间 %1。</translation>
    </message>
    <message>
        <source>%1 are free where the storage is.</source>
        <comment>a size</comment>
        <translation>存储所在位置可用空间 %1。</translation>
    </message>
    <message>
        <source>%1 are free where the repository is.</source>
        <comment>a size</comment>
        <translation>仓库所在位置可用空间 %1。</translation>
    </message>
    <message>
        <source>A verification found damage in this snapshot. Restoring it fails before anything is written, or choose namespaces that are whole.</source>
        <translation>校验发现此快照有损坏。直接恢复会在写入前失败；也可以只选择完好的命名空间。</translation>
    </message>
    <message>
        <source>The snapshot was verified %1.</source>
        <comment>a time</comment>
        <translation>此快照校验于 %1。</translation>
    </message>
    <message>
        <source>The snapshot was never verified; the next page can do that first.</source>
        <translation>此快照从未校验；可在下一页选择先校验。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a namespace, a note</comment>
        <translation>%1：%2。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RestoreReviewPage</name>
    <message>
        <source>Last look</source>
        <translation>最后确认</translation>
    </message>
    <message>
        <source>The next button starts the restore.</source>
        <translation>下一个按钮将开始恢复。</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>比较进度</translation>
    </message>
    <message>
        <source>I have seen the &amp;new numbers</source>
        <translation>我已查看新的数字(&amp;N)</translation>
    </message>
    <message>
        <source>I have seen the new numbers</source>
        <translation>我已查看新的数字</translation>
    </message>
    <message>
        <source>I &amp;accept what cannot be kept</source>
        <translation>我接受部分内容无法保留(&amp;A)</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>连接名称</translation>
    </message>
    <message>
        <source>What will be lost, and what will be kept</source>
        <translation>将丢失和将保留的内容</translation>
    </message>
    <message>
        <source>Will be lost</source>
        <translation>将丢失</translation>
    </message>
    <message>
        <source>Will be kept</source>
        <translation>将保留</translation>
    </message>
    <message>
        <source>The same as a command, and the plan as JSON</source>
        <translation>相同操作的命令，以及 JSON 格式的方案</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Command &amp;line</source>
        <translation>命令行(&amp;L)</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Plan as &amp;JSON</source>
        <translation>JSON 方案(&amp;J)</translation>
    </message>
    <message>
        <source>Copy the plan as JSON</source>
        <translation>以 JSON 复制方案</translation>
    </message>
    <message>
        <source>Restore “%1” into %2</source>
        <comment>the title of a snapshot, a connection or a storage</comment>
        <translation>将“%1”恢复到 %2</translation>
    </message>
    <message>
        <source>Restore “%1” into %2: last look</source>
        <comment>the title of a snapshot, a connection or a storage</comment>
        <translation>将“%1”恢复到 %2：最后确认</translation>
    </message>
    <message>
        <source>Type the connection's name, %1, to allow it:</source>
        <comment>a connection</comment>
        <translation>要允许此操作，请输入连接名称 %1：</translation>
    </message>
    <message>
        <source>Looking whether the storage changed since the preview…</source>
        <translation>正在查看存储在预览后是否有变化…</translation>
    </message>
    <message>
        <source>The storage could not be compared again: %1. %2 Go back and forth to try again.</source>
        <comment>an error, what it means</comment>
        <translation>无法再次比较存储：%1。%2 请返回上一页再前进以重试。</translation>
    </message>
    <message>
        <source>The storage changed since the preview. The new numbers: %1</source>
        <comment>a sentence with counts</comment>
        <translation>预览之后存储有变化。新的数字：%1</translation>
    </message>
    <message>
        <source>It cannot be done any more. Go back to see why.</source>
        <translation>已无法执行。请返回查看原因。</translation>
    </message>
    <message>
        <source>I accept what cannot be kept</source>
        <translation>我接受部分内容无法保留</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RestoreRunPage</name>
    <message>
        <source>Restoring</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Progress of the restore</source>
        <translation>恢复进度</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo restore…</source>
        <translation>撤销恢复(&amp;U)…</translation>
    </message>
    <message>
        <source>Show &amp;what changed</source>
        <translation>显示更改内容(&amp;W)</translation>
    </message>
    <message>
        <source>Restore “%1” into %2</source>
        <comment>the title of a snapshot, a connection or a storage</comment>
        <translation>将“%1”恢复到 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Waits for another job on this repository or storage.</source>
        <translation>等待此仓库或存储上的另一个任务。</translation>
    </message>
    <message>
        <source>Stopping: %1</source>
        <comment>what is still at work</comment>
        <translation>正在停止：%1</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <comment>a size</comment>
        <translation>每秒 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vector(s) per second</source>
        <translation>
            <numerusform>每秒 %Ln 个向量</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>约剩 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>约剩 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>You can close this window; the restore continues in Jobs.</source>
        <translation>可以关闭此窗口；恢复会在“任务”中继续。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what was done</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>The restore was stopped before its commit. The storage is as it was.</source>
        <translation>恢复已在提交前停止。存储保持原样。</translation>
    </message>
    <message>
        <source>The restore failed: %1.</source>
        <comment>an error</comment>
        <translation>恢复失败：%1。</translation>
    </message>
    <message>
        <source>There is nothing to undo: nothing was there before.</source>
        <translation>没有可撤销的内容：之前什么都没有。</translation>
    </message>
    <message>
        <source>It cannot be undone: no safety snapshot was wanted.</source>
        <translation>无法撤销：当时选择了不创建安全快照。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RestoreSafetyPage</name>
    <message>
        <source>How it is made safe</source>
        <translation>安全措施</translation>
    </message>
    <message>
        <source>If one of the steps before the commit fails, the storage stays as it is.</source>
        <translation>如果提交前的任一步骤失败，存储保持原样。</translation>
    </message>
    <message>
        <source>Before anything is written</source>
        <translation>写入之前</translation>
    </message>
    <message>
        <source>Take a &amp;safety snapshot, so that the restore can be undone</source>
        <translation>创建安全快照，以便撤销恢复(&amp;S)</translation>
    </message>
    <message>
        <source>Take a safety snapshot, so that the restore can be undone</source>
        <translation>创建安全快照，以便撤销恢复</translation>
    </message>
    <message>
        <source>The snapshot itself</source>
        <translation>快照本身</translation>
    </message>
    <message>
        <source>&amp;Verify it first: every byte is read</source>
        <translation>先校验：读取每个字节(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Quick check first: files are there and of their size</source>
        <translation>先快速检查：文件存在且大小正确(&amp;Q)</translation>
    </message>
    <message>
        <source>Do &amp;not verify it first</source>
        <translation>不先校验(&amp;N)</translation>
    </message>
    <message>
        <source>After writing</source>
        <translation>写入之后</translation>
    </message>
    <message>
        <source>Every vector that was written is read back and compared with the snapshot; only then is the restore committed. That is always done.</source>
        <translation>写入的每个向量都会读回并与快照比对，之后才提交恢复。此步骤始终执行。</translation>
    </message>
    <message>
        <source>None is needed: the storage holds nothing that this restore could destroy.</source>
        <translation>不需要：存储中没有会被此次恢复破坏的内容。</translation>
    </message>
    <message>
        <source>In production it is always taken.</source>
        <translation>在生产环境中始终创建。</translation>
    </message>
    <message>
        <source>It is incremental where it can be, and is listed like every other snapshot.</source>
        <translation>尽可能采用增量，并与其他快照一样列出。</translation>
    </message>
    <message>
        <source>Without it, there is no snapshot to go back to; this restore removes and overwrites no vector.</source>
        <translation>若不创建，就没有可退回的快照；此次恢复不会删除或覆盖任何向量。</translation>
    </message>
    <message numerus="yes">
        <source>Without it, %Ln vector(s) that the restore removes or overwrites cannot be brought back, unless another snapshot has them.</source>
        <translation>
            <numerusform>若不创建，此次恢复删除或覆盖的 %Ln 个向量将无法找回，除非其他快照中有。</numerusform>
        </translation>
    </message>
    <message>
        <source>If damage is found, the restore ends before anything is written.</source>
        <translation>如果发现损坏，恢复会在写入任何内容前终止。</translation>
    </message>
    <message>
        <source>Every vector is still checked against its hash as it is read; damage then ends the restore before the commit, but later.</source>
        <translation>每个向量在读取时仍会与其哈希比对；如有损坏，恢复会在提交前终止，只是发现得较晚。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RestoreTargetPage</name>
    <message>
        <source>Where to, and what of it?</source>
        <translation>恢复目标与范围</translation>
    </message>
    <message>
        <source>The next page shows what that would do. Nothing is written before the last one.</source>
        <translation>下一页会显示恢复后的变化。到最后一页之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>Restore into</source>
        <translation>恢复到</translation>
    </message>
    <message>
        <source>The storage of this connection, under &amp;new names (nothing that exists is touched)</source>
        <translation>此连接的存储，使用新名称（不影响现有内容）(&amp;N)</translation>
    </message>
    <message>
        <source>The storage of this connection, in &amp;place of what is there</source>
        <translation>此连接的存储，原位替换现有内容(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Another storage:</source>
        <translation>其他存储(&amp;A):</translation>
    </message>
    <message>
        <source>URI of the other storage</source>
        <translation>其他存储的 URI</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose an SQLite file; a missing one is created</source>
        <translation>选择 SQLite 文件；不存在则会创建</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>A&amp;ll of the snapshot</source>
        <translation>快照的全部命名空间(&amp;L)</translation>
    </message>
    <message>
        <source>Only those &amp;ticked</source>
        <translation>仅已勾选的(&amp;T)</translation>
    </message>
    <message>
        <source>Namespaces of the snapshot, and what they are restored as</source>
        <translation>快照中的命名空间及其恢复后的名称</translation>
    </message>
    <message>
        <source>F2 or a double click on “Restore as” gives a namespace another name.</source>
        <translation>在“恢复为”上按 F2 或双击，可为命名空间另取名称。</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>&amp;Exact: the namespaces become equal to the snapshot; what was added later goes.</source>
        <translation>精确：使命名空间与快照完全相同；之后新增的内容会消失。(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Merge: vectors are added and overwritten; nothing is removed.</source>
        <translation>合并：新增并覆盖向量；不删除任何内容。(&amp;M)</translation>
    </message>
    <message>
        <source>Restore “%1”: where to, and what of it?</source>
        <comment>the title of a snapshot</comment>
        <translation>恢复“%1”：恢复目标与范围</translation>
    </message>
    <message>
        <source>The snapshot could not be read: %1 (%2). %3</source>
        <comment>headline, detail and advice of an error</comment>
        <translation>无法读取快照：%1 (%2)。%3</translation>
    </message>
    <message>
        <source>Reading what the snapshot holds…</source>
        <translation>正在读取快照的内容…</translation>
    </message>
    <message>
        <source>Say which storage, or choose a file.</source>
        <translation>请指定存储，或选择文件。</translation>
    </message>
    <message>
        <source>This connection is read-only. Unlock it first.</source>
        <translation>此连接为只读。请先解锁。</translation>
    </message>
    <message>
        <source>“%1” needs a name to be restored as.</source>
        <comment>a namespace</comment>
        <translation>“%1”需要一个恢复后的名称。</translation>
    </message>
    <message>
        <source>“%1” needs a new name, or choose “in place”.</source>
        <comment>a namespace</comment>
        <translation>“%1”需要新名称，或选择“原位”。</translation>
    </message>
    <message>
        <source>Two namespaces would become “%1”.</source>
        <comment>a namespace</comment>
        <translation>有两个命名空间会成为“%1”。</translation>
    </message>
    <message>
        <source>The snapshot has no namespaces, so there is nothing to put beside what exists.</source>
        <translation>快照中没有命名空间，因此没有可与现有内容并存的内容。</translation>
    </message>
    <message>
        <source>Tick at least one namespace.</source>
        <translation>请至少勾选一个命名空间。</translation>
    </message>
    <message>
        <source>Restore into an SQLite file</source>
        <translation>恢复到 SQLite 文件</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>SQLite files (*.sqlite *.sqlite3 *.db)</source>
        <translation>SQLite 文件 (*.sqlite *.sqlite3 *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RestoreWizard</name>
    <message>
        <source>Restore “%1” – %2</source>
        <comment>the title of a snapshot, a connection</comment>
        <translation>恢复“%1” – %2</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RetentionDialog</name>
    <message numerus="yes">
        <source>Remove %Ln snapshot(s) by retention</source>
        <translation>
            <numerusform>按保留策略删除 %Ln 个快照</numerusform>
        </translation>
    </message>
    <message>
        <source>Snapshots that are removed</source>
        <translation>将删除的快照</translation>
    </message>
    <message numerus="yes">
        <source>You lose %Ln point(s) in time that the storage can be brought back to. They added %1 to the repository; what no other snapshot needs of it is freed after the trash.</source>
        <comment>a size</comment>
        <translation>
            <numerusform>将失去 %Ln 个可让存储回退的时间点。它们为仓库增加了 %1；其中没有其他快照需要的部分，会在清出回收站后释放。</numerusform>
        </translation>
    </message>
    <message>
        <source>They go to the trash, from which they can be brought back until %1.</source>
        <comment>a time</comment>
        <translation>它们会移到回收站，在 %1 之前可以还原。</translation>
    </message>
    <message>
        <source>What stays: %1. The storage itself is not touched.</source>
        <comment>counts of snapshots by reason</comment>
        <translation>保留：%1。不会触及存储本身。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln snapshot(s)</source>
        <translation>
            <numerusform>删除 %Ln 个快照(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1, the number of snapshots to remove:</source>
        <translation>请输入要删除的快照数 %1：</translation>
    </message>
    <message>
        <source>The repository changed meanwhile, and the preview says something else now. Cancel, and look at it again.</source>
        <translation>仓库在此期间有变化，预览内容已不同。请取消并重新查看。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::RetentionPanel</name>
    <message>
        <source>Retention</source>
        <translation>保留策略</translation>
    </message>
    <message>
        <source>● not saved</source>
        <translation>● 未保存</translation>
    </message>
    <message>
        <source>The policy was changed and is not saved</source>
        <translation>策略已更改，尚未保存</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the last edit of the policy (Ctrl+Z)</source>
        <translation>撤销对策略的上一次编辑 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Do it again (Ctrl+Shift+Z)</source>
        <translation>重做该编辑 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Snapshots that the policy removes</source>
        <translation>策略将删除的快照</translation>
    </message>
    <message>
        <source>&amp;On the command line:</source>
        <translation>命令行(&amp;O):</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>相同操作的命令行</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Run &amp;now…</source>
        <translation>立即运行(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Keeps the policy for this repository. It removes nothing.</source>
        <translation>为此仓库保存策略。不删除任何内容。</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>放弃更改(&amp;V)</translation>
    </message>
    <message>
        <source>Back to the policy that was saved</source>
        <translation>回到已保存的策略</translation>
    </message>
    <message>
        <source>Retention policy</source>
        <translation>保留策略</translation>
    </message>
    <message>
        <source>The preview could not be computed: %1</source>
        <comment>an error</comment>
        <translation>无法计算预览：%1</translation>
    </message>
    <message>
        <source>Computing the preview…</source>
        <translation>正在计算预览…</translation>
    </message>
    <message>
        <source>Select a snapshot to see which rule decides about it.</source>
        <translation>选择一个快照，以查看由哪条规则决定其去留。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a snapshot, a sentence about it</comment>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>Preview only. %1</source>
        <comment>why</comment>
        <translation>仅供预览。%1</translation>
    </message>
    <message>
        <source>There is nothing to run: the policy removes nothing.</source>
        <translation>没有可运行的内容：策略不删除任何快照。</translation>
    </message>
    <message>
        <source>Shows what is removed before it is done</source>
        <translation>执行前先显示将删除的内容</translation>
    </message>
    <message>
        <source>Back to the saved policy</source>
        <translation>回到已保存的策略</translation>
    </message>
    <message>
        <source>Nothing was removed: the repository changed after the preview was made, so that it was no longer true. The preview is a new one now. Look at it, and run it again.</source>
        <translation>未删除任何内容：生成预览后仓库有变化，预览已不准确。现已更新预览。请查看后再次运行。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::Screenshot</name>
    <message>
        <source>The picture could not be written to %1: %2</source>
        <translation>无法将图片写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SeveralPage</name>
    <message>
        <source>Several snapshots</source>
        <translation>多个快照</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>增量大小</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>数据量</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>向量</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Common tags</source>
        <translation>共同标签</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) and the current state selected</source>
        <translation>
            <numerusform>已选择 %Ln 个快照和当前状态</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) selected</source>
        <translation>
            <numerusform>已选择 %Ln 个快照</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected snapshot(s) are no longer in the repository.</source>
        <translation>
            <numerusform>所选快照中有 %Ln 个已不在仓库中。</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>common tags</comment>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>tags</comment>
        <translation>
            <numerusform>%1 及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ %Ln damaged</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>✕ %Ln 个已损坏</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %Ln at risk</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>⚠ %Ln 个可能损坏</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %Ln verified</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>✓ %Ln 个已校验</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>? %Ln not verified</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>? %Ln 个未校验</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 to the repository</source>
        <comment>a size</comment>
        <translation>仓库增加 %1</translation>
    </message>
    <message>
        <source>%1 in all of them together</source>
        <comment>a size</comment>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>%1 in all of them together</source>
        <comment>a count</comment>
        <translation>合计 %1 个</translation>
    </message>
    <message>
        <source>none</source>
        <comment>of the snapshots are pinned</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many of how many</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>&amp;Compare the two</source>
        <translation>比较这两个(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compare with the current state</source>
        <translation>与当前状态比较(&amp;C)</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>搜索操作和快捷键</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>全部重置(&amp;A)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No action is found.</source>
        <translation>未找到操作。</translation>
    </message>
    <message>
        <source>&amp;New key for “%1”:</source>
        <comment>an action</comment>
        <translation>“%1”的新快捷键(&amp;N):</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already.</source>
        <comment>a key, an action</comment>
        <translation>%1 已分配给“%2”。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SleepInhibitor</name>
    <message>
        <source>A job writes to a storage or to a repository</source>
        <translation>任务正在写入存储或仓库</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SnapshotActions</name>
    <message numerus="yes">
        <source>Release %Ln snapshot(s)</source>
        <translation>
            <numerusform>取消固定 %Ln 个快照</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin %Ln snapshot(s)</source>
        <translation>
            <numerusform>固定 %Ln 个快照</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SnapshotPicker</name>
    <message>
        <source>Part of a title, a time or an id</source>
        <translation>标题、时间或 ID 的一部分</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <comment>the id of a snapshot</comment>
        <translation>%1（不存在）</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::SnapshotPickerModel</name>
    <message>
        <source>Current state of the storage</source>
        <translation>存储的当前状态</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>title, time and id of a snapshot</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::StartPage</name>
    <message>
        <source>Start</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>Tidemark</source>
        <translation>Tidemark</translation>
    </message>
    <message>
        <source>Takes snapshots of a vector database, shows them as a timeline, and brings any of them back, bit by bit.</source>
        <translation>创建向量数据库的快照，以时间线显示，并可将其中任何一个逐位无误地恢复。</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>连接(&amp;C)…</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>打开演示(&amp;D)</translation>
    </message>
    <message>
        <source>Open a snapshot &amp;file…</source>
        <translation>打开快照文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Recent connections</source>
        <translation>最近的连接(&amp;R)</translation>
    </message>
    <message>
        <source>Recent connections</source>
        <translation>最近的连接</translation>
    </message>
    <message>
        <source>Or drop an SQLite database, a repository's directory or a snapshot file here.</source>
        <translation>也可将 SQLite 数据库、仓库目录或快照文件拖放到此处。</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>a connection, its environment, its storage</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TagsEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>%1  ✕</source>
        <comment>a tag, and a cross that removes it</comment>
        <translation>%1  ✕</translation>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translation>移除标签 %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>tags</comment>
        <translation>
            <numerusform>另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter adds the tag</source>
        <translation>按 Enter 添加标签</translation>
    </message>
    <message>
        <source>Add tag %1</source>
        <translation>添加标签 %1</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TagsField</name>
    <message>
        <source>nightly, before-upgrade</source>
        <comment>example of tags</comment>
        <translation>nightly, before-upgrade</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TestPanel</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>停止测试</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>复制结果</translation>
    </message>
    <message>
        <source>What the test found</source>
        <translation>测试结果</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>测试项</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>No answer within 10 seconds. What is not listed was not tested.</source>
        <translation>10 秒内没有响应。未列出的项目未经测试。</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>The test itself failed: %1</source>
        <translation>测试本身失败：%1</translation>
    </message>
    <message>
        <source>Stopped. What is not listed was not tested.</source>
        <translation>已停止。未列出的项目未经测试。</translation>
    </message>
    <message>
        <source>Something was changed since this test.</source>
        <translation>此次测试之后有内容被更改。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) failed. Nothing was changed.</source>
        <translation>
            <numerusform>%Ln 项失败。未做任何更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well. Nothing was changed.</source>
        <translation>一切正常。未做任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>It works, with %Ln thing(s) to know. Nothing was changed.</source>
        <translation>
            <numerusform>可以使用，有 %Ln 项须注意。未做任何更改。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::ThroughputGraph</name>
    <message>
        <source>Throughput: not measured yet</source>
        <translation>吞吐量：尚未测量</translation>
    </message>
    <message numerus="yes">
        <source>Throughput over %Ln second(s): now %1/s, highest %2/s, lowest %3/s</source>
        <comment>amounts</comment>
        <translation>
            <numerusform>最近 %Ln 秒的吞吐量：当前 %1/秒，最高 %2/秒，最低 %3/秒</numerusform>
        </translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>尚未测量</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TimeStrip</name>
    <message>
        <source>Days with snapshots</source>
        <translation>有快照的日期</translation>
    </message>
    <message>
        <source>no snapshots</source>
        <translation>没有快照</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s)</source>
        <translation>
            <numerusform>%Ln 个快照</numerusform>
        </translation>
    </message>
    <message>
        <source>damage found</source>
        <translation>发现损坏</translation>
    </message>
    <message>
        <source>may share damage</source>
        <translation>可能损坏</translation>
    </message>
    <message>
        <source>not all verified</source>
        <translation>未全部校验</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln 个匹配项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ancestor(s) of the selected one</source>
        <translation>
            <numerusform>所选快照的 %Ln 个祖先</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln descend from the selected one</source>
        <translation>
            <numerusform>所选快照的 %Ln 个后代</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TimelineModel</name>
    <message>
        <source>Current state</source>
        <translation>当前状态</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1 (interrupted)</source>
        <comment>a time</comment>
        <translation>%1（已中断）</translation>
    </message>
    <message>
        <source>%1 (running)</source>
        <comment>a time</comment>
        <translation>%1（运行中）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time and how long ago it was</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>base of current</source>
        <translation>当前基准</translation>
    </message>
    <message>
        <source>safety</source>
        <comment>a snapshot taken before a restore</comment>
        <translation>安全快照</translation>
    </message>
    <message>
        <source>Snapshots of a side branch that are neither pinned, tagged nor damaged.
A click or the Right key shows them, the Left key folds them again.</source>
        <translation>旁支上未固定、无标签、未损坏的快照。
单击或按右方向键展开，按左方向键重新折叠。</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>%1 bytes added to the repository</source>
        <translation>为仓库增加 %1 字节</translation>
    </message>
    <message>
        <source>%1 bytes of content</source>
        <translation>数据量 %1 字节</translation>
    </message>
    <message>
        <source>Compared with its parent: %1 added, %2 changed, %3 removed</source>
        <translation>与父快照相比：新增 %1，修改 %2，删除 %3</translation>
    </message>
    <message>
        <source>Shares no data file with another snapshot. Restores on its own.</source>
        <translation>不与其他快照共用数据文件。可独立恢复。</translation>
    </message>
    <message>
        <source>Re-uses its parent's data files. Restores on its own.</source>
        <translation>重用父快照的数据文件。可独立恢复。</translation>
    </message>
    <message>
        <source>%1, collapsed</source>
        <comment>a day, week, month or branch</comment>
        <translation>%1，已折叠</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <comment>snapshots of a side branch</comment>
        <translation>%1，已展开</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <comment>snapshots of a side branch</comment>
        <translation>%1，已折叠</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed</source>
        <translation>新增 %1，修改 %2，删除 %3</translation>
    </message>
    <message>
        <source>What each snapshot added to the repository</source>
        <translation>每个快照为仓库增加的数据量</translation>
    </message>
    <message>
        <source>Vectors added, changed and removed since the parent</source>
        <translation>相对父快照新增、修改和删除的向量</translation>
    </message>
    <message>
        <source>Content of all vectors, as it was in the storage</source>
        <translation>所有向量的数据量，按存储中的形式</translation>
    </message>
    <message>
        <source>In the time zone %1</source>
        <translation>时区 %1</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>关系图</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>创建时间 (UTC)</translation>
    </message>
    <message>
        <source>Created (local)</source>
        <comment>in local time</comment>
        <translation>创建时间（本地）</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>向量</translation>
    </message>
    <message>
        <source>Logical size</source>
        <translation>逻辑大小</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>校验时间</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TimelinePage</name>
    <message>
        <source>Interrupted snapshot</source>
        <translation>已中断的快照</translation>
    </message>
    <message>
        <source>New snapshot</source>
        <translation>新快照</translation>
    </message>
    <message>
        <source>The repository cannot be read now: %1. The list is of %2.</source>
        <comment>an error, a time</comment>
        <translation>目前无法读取仓库：%1。列表为 %2 时的内容。</translation>
    </message>
    <message>
        <source>The repository cannot be read</source>
        <translation>无法读取仓库</translation>
    </message>
    <message>
        <source>Reading the repository…</source>
        <translation>正在读取仓库…</translation>
    </message>
    <message>
        <source>This repository has no snapshots</source>
        <translation>此仓库没有快照</translation>
    </message>
    <message>
        <source>The connection names no storage to take one of. Import a bundle, or add a storage.</source>
        <translation>该连接未指定可供创建快照的存储。请导入快照包，或添加存储。</translation>
    </message>
    <message>
        <source>“%1” has no snapshots</source>
        <translation>“%1”没有快照</translation>
    </message>
    <message>
        <source>The first one makes the repository and will be full; the next ones hold only what changed.</source>
        <translation>第一个快照会创建仓库，且为全量；之后的只包含有更改的内容。</translation>
    </message>
    <message>
        <source>The first one will be full; the next ones hold only what changed.</source>
        <translation>第一个快照为全量；之后的只包含有更改的内容。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TimelinePanel</name>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Back to the order of time</source>
        <translation>回到时间顺序</translation>
    </message>
    <message>
        <source>Reading the repository…</source>
        <translation>正在读取仓库…</translation>
    </message>
    <message>
        <source>No snapshot matches “%1”.</source>
        <translation>没有快照与“%1”匹配。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) are hidden by the filter.</source>
        <translation>
            <numerusform>筛选隐藏了 %Ln 个快照。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>matches, all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Graph hidden while sorted by %1.</source>
        <comment>a column</comment>
        <translation>按“%1”排序时隐藏关系图。</translation>
    </message>
    <message>
        <source>Show all lanes of the graph</source>
        <translation>显示关系图的所有轨道</translation>
    </message>
    <message>
        <source>Sort in the order of time</source>
        <translation>按时间顺序排序</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln snapshot(s) match the filter.</source>
        <comment>how many</comment>
        <translation>
            <numerusform>%Ln 个快照中有 %1 个符合筛选条件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ancestor(s) of the selected snapshot, up to its full one.</source>
        <translation>
            <numerusform>所选快照直到其全量快照共有 %Ln 个祖先。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) descend from the selected one.</source>
        <translation>
            <numerusform>有 %Ln 个快照由所选快照派生。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TimelineView</name>
    <message>
        <source>Timeline of snapshots</source>
        <translation>快照时间线</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TrashDialog</name>
    <message>
        <source>Bring back deleted snapshots</source>
        <translation>还原已删除的快照</translation>
    </message>
    <message>
        <source>Reading the trash…</source>
        <translation>正在读取回收站…</translation>
    </message>
    <message>
        <source>Deleted snapshots</source>
        <translation>已删除的快照</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>向量</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除时间</translation>
    </message>
    <message>
        <source>Stays for</source>
        <translation>剩余保存期</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>until space is freed</source>
        <translation>直到释放空间</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash is empty. What is deleted stays here for seven days.</source>
        <translation>回收站为空。删除的内容会在此保存七天。</translation>
    </message>
    <message>
        <source>What is deleted stays here for seven days, unless the trash is emptied. A snapshot comes back whole, at its old place in the lineage.</source>
        <translation>删除的内容会在此保存七天，除非清空回收站。还原的快照完好无损，并回到谱系中的原位置。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Bring back %Ln snapshot(s)</source>
        <translation>
            <numerusform>还原 %Ln 个快照(&amp;B)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %Ln snapshot(s)</source>
        <translation>
            <numerusform>还原 %Ln 个快照</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash is still being read.</source>
        <translation>仍在读取回收站。</translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation>没有可还原的内容。</translation>
    </message>
    <message>
        <source>Select what should come back.</source>
        <translation>请选择要还原的内容。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::TrashedDialog</name>
    <message>
        <source>The trash cannot be read: %1. %2</source>
        <comment>what happened, advice</comment>
        <translation>无法读取回收站：%1。%2</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::VerifyTab</name>
    <message numerus="yes">
        <source>%1: %Ln damaged vector(s)</source>
        <comment>a namespace</comment>
        <translation>
            <numerusform>%1：%Ln 个向量损坏</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>vectors</comment>
        <translation>
            <numerusform>另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>What is damaged</source>
        <translation>损坏内容</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>立即校验(&amp;V)</translation>
    </message>
    <message>
        <source>Verify now: read every byte</source>
        <translation>立即校验：读取每个字节</translation>
    </message>
    <message>
        <source>&amp;Quick check</source>
        <translation>快速检查(&amp;Q)</translation>
    </message>
    <message>
        <source>Quick check: files and their sizes</source>
        <translation>快速检查：文件及其大小</translation>
    </message>
    <message>
        <source>Show &amp;job</source>
        <translation>显示任务(&amp;J)</translation>
    </message>
    <message>
        <source>Show the job that verifies it</source>
        <translation>显示校验它的任务</translation>
    </message>
    <message>
        <source>Verify now reads every byte that the snapshot needs and compares it with its checksums. The quick check looks for the files, their sizes and their footers; it finds what is missing or cut off, but no flipped bit. Neither changes the snapshot.</source>
        <translation>“立即校验”会读取快照所需的每个字节，并与其校验和比对。“快速检查”只看文件是否存在、大小和文件尾；能发现缺失或截断，但发现不了位翻转。两者都不会更改快照。</translation>
    </message>
    <message>
        <source>What is damaged. The command line names each vector:
%1</source>
        <comment>a command</comment>
        <translation>损坏内容。命令行会列出每个向量：
%1</translation>
    </message>
    <message>
        <source>A verification waits for another job.</source>
        <translation>校验正在等待另一个任务。</translation>
    </message>
    <message>
        <source>A verification is running.</source>
        <translation>校验正在运行。</translation>
    </message>
    <message>
        <source>A verification is running: %1 %</source>
        <comment>percent</comment>
        <translation>校验正在运行：%1 %</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::Workspace</name>
    <message>
        <source>Undo: %1</source>
        <comment>an edit</comment>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>The connection is read-only. Unlock it first.</source>
        <translation>连接为只读。请先解锁。</translation>
    </message>
    <message>
        <source>This connection has only a repository, no storage.</source>
        <translation>此连接只有仓库，没有存储。</translation>
    </message>
    <message>
        <source>The repository is still being read.</source>
        <translation>仍在读取仓库。</translation>
    </message>
    <message>
        <source>There is no repository yet. The first snapshot makes it.</source>
        <translation>尚无仓库。第一个快照会创建它。</translation>
    </message>
    <message>
        <source>%1 was cancelled. Nothing was changed.</source>
        <comment>the title of a job</comment>
        <translation>%1 – 已取消。未做任何更改。</translation>
    </message>
    <message>
        <source>%1 failed: %2. %3</source>
        <comment>the title of a job, an error, its meaning and advice</comment>
        <translation>%1 – 失败：%2。%3</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Show job</source>
        <translation>显示任务</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Stops before anything is changed.</source>
        <translation>在做任何更改之前停止。</translation>
    </message>
    <message>
        <source>Create a snapshot</source>
        <translation>创建快照</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <comment>a snapshot</comment>
        <translation>创建“%1”</translation>
    </message>
    <message>
        <source>Stops and removes what was written so far; no snapshot is made.</source>
        <translation>停止并删除已写入的内容；不会产生快照。</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <comment>a snapshot</comment>
        <translation>恢复“%1”</translation>
    </message>
    <message>
        <source>Stops before the commit: the storage stays as it is. A safety snapshot that was taken goes to the trash.</source>
        <translation>在提交前停止：存储保持原样。已创建的安全快照会移到回收站。</translation>
    </message>
    <message>
        <source>Undo restore…</source>
        <translation>撤销恢复…</translation>
    </message>
    <message>
        <source>. Nothing was there before that an undo would have to bring back.</source>
        <translation>。之前什么都没有，因此无需撤销。</translation>
    </message>
    <message>
        <source>. It cannot be undone: no safety snapshot was wanted.</source>
        <translation>。无法撤销：当时选择了不创建安全快照。</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>显示更改内容</translation>
    </message>
    <message numerus="yes">
        <source>Verify %Ln snapshot(s)</source>
        <translation>
            <numerusform>校验 %Ln 个快照</numerusform>
        </translation>
    </message>
    <message>
        <source>Stops reading. Nothing is changed.</source>
        <translation>停止读取。不做任何更改。</translation>
    </message>
    <message>
        <source>. The others are whole and restore as before. Take a full snapshot soon, and do not delete what is intact.</source>
        <translation>。其他快照完好，仍可照常恢复。请尽快创建全量快照，不要删除完好的快照。</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>全部校验</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln snapshot(s)</source>
        <translation>
            <numerusform>删除 %Ln 个快照</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln snapshot(s) to the trash</source>
        <translation>
            <numerusform>已将 %Ln 个快照移到回收站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln snapshot(s) to the trash, where they stay for seven days.</source>
        <translation>
            <numerusform>已将 %Ln 个快照移到回收站，保存七天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>还原</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %Ln snapshot(s)</source>
        <translation>
            <numerusform>还原 %Ln 个快照</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought back %Ln snapshot(s)</source>
        <translation>
            <numerusform>已还原 %Ln 个快照</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought back %Ln snapshot(s).</source>
        <translation>
            <numerusform>已还原 %Ln 个快照。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retention: remove %Ln snapshot(s)</source>
        <translation>
            <numerusform>保留策略：删除 %Ln 个快照</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retention moved %Ln snapshot(s) to the trash, where they stay for seven days.</source>
        <translation>
            <numerusform>保留策略已将 %Ln 个快照移到回收站，保存七天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln snapshot(s)</source>
        <translation>
            <numerusform>导出 %Ln 个快照</numerusform>
        </translation>
    </message>
    <message>
        <source>Stops and removes the unfinished file.</source>
        <translation>停止并删除未写完的文件。</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln snapshot(s), %1, to %2</source>
        <translation>
            <numerusform>已将 %Ln 个快照 (%1) 导出到 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln snapshot(s), %1, to %2.</source>
        <translation>
            <numerusform>已将 %Ln 个快照 (%1) 导出到 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import snapshots</source>
        <translation>导入快照</translation>
    </message>
    <message>
        <source>Stops. Snapshots that are complete stay; nothing else is left.</source>
        <translation>停止。已完成的快照会保留；不留下其他内容。</translation>
    </message>
    <message>
        <source>Import snapshots of Dakera</source>
        <translation>导入 Dakera 的快照</translation>
    </message>
    <message>
        <source>Forget the restore that broke off</source>
        <translation>清除中断恢复的记录</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>清空回收站</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>释放空间</translation>
    </message>
    <message>
        <source>Stops. Files that nothing needs stay until the next time.</source>
        <translation>停止。没有快照需要的文件留待下次清理。</translation>
    </message>
</context>
<context>
    <name>tidemark::ui::WorkspaceView</name>
    <message numerus="yes">
        <source>%Ln damaged snapshot(s)</source>
        <translation>
            <numerusform>%Ln 个快照已损坏</numerusform>
        </translation>
    </message>
    <message>
        <source>never verified</source>
        <translation>从未校验</translation>
    </message>
    <message>
        <source>last verified %1</source>
        <comment>a time</comment>
        <translation>上次校验 %1</translation>
    </message>
    <message>
        <source>last verified %1</source>
        <comment>an age, as “2 d ago”</comment>
        <translation>上次校验 %1</translation>
    </message>
</context>
</TS>
